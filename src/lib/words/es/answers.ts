import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('es');

const answers: Words['answers'] = {
	notAnswered: 'Respuesta correcta, no elegiste ninguna',
	whyNot: (others) => count(others, { one: '¿Por qué no la otra?', other: '¿Por qué no las otras?' }),

	gap: '(hueco)',

	answers: 'Respuestas',
	groups: 'Grupos',
	choose: 'Elige…',
	dragOrChoose: 'Arrastra cada una a su lugar o elige en las listas.',
	putAt: (answer, place, row) => `${answer}: en el número ${place}, ${row}`,

	moveUp: (entry) => `Subir: ${entry}`,
	moveDown: (entry) => `Bajar: ${entry}`,
	moved: (entry, place, places) => `Ahora en el lugar ${place} de ${places}: ${entry}`,
	dragOrMove: 'Arrástralos o usa las flechas.',
	notMoved: 'Sin responder todavía: no has movido nada.',
	mayMove: 'Esta es tu respuesta. Todavía puedes cambiar el orden.',
	yourOrder: 'Tu orden',
	rightOrder: 'El orden correcto',
	rightPairs: (right, pairs) => `Pares que están en el orden correcto: ${right} de ${pairs}.`,
	inPlace: 'En su lugar',
	notInPlace: (place) => `No está en su lugar: es el número ${place}`,
	whyHere: 'Por qué va aquí',

	yourAnswer: 'Tu respuesta',
	aNumber: 'En cifras o con palabras en inglés.',
	noNumber: 'Aquí no se entiende un solo número. Escribe, por ejemplo, 4,700.',
	commaForThousands: 'Para los miles escribe una coma, como en inglés: 4,700.',
	fewWords: 'No importan las mayúsculas, los acentos ni los pequeños errores al escribir.',
	takenAs: (answer) => `Se entiende como ${answer}.`,
	alsoRight: 'También es correcto:',

	nonePicked: (wanted) =>
		count(wanted, {
			one: 'Todavía no has seleccionado ninguna oración. Puedes seleccionar cualquier oración del texto.',
			other: `Todavía no has seleccionado ninguna oración: selecciona ${wanted}. Puedes seleccionar cualquier oración del texto.`
		}),
	picked: (picked, wanted) =>
		count(wanted, {
			one: `${picked} oración seleccionada.`,
			other: `${picked} de ${wanted} oraciones seleccionadas.`
		}),
	tooManyPicked: 'Quita alguna: para ello, selecciónala otra vez.',
	goAndPick: (wanted) =>
		count(wanted, { one: 'Ir al texto y seleccionarla', other: `Ir al texto y seleccionar ${wanted}` }),
	goAndChange: 'Ir al texto y cambiarla',
	yourSentence: 'Tu oración',
	yourSentenceRight: 'Tu oración, correcta',
	yourSentenceWrong: 'Tu oración, incorrecta',
	pickedNothing: () => 'No seleccionaste ninguna oración.',
	rightSentence: (wanted) =>
		count(wanted, { one: 'La oración que responde', other: 'Una oración que responde' }),

	theAnswer: 'La respuesta',
	theProof: (wanted) =>
		count(wanted, { one: 'La oración que la demuestra', other: 'Las oraciones que la demuestran' }),
	done: 'hecho',
	toDo: 'por hacer',
	proofAlone: 'La oración que demuestra solo da su punto junto con la respuesta correcta.'
};
export default answers;
