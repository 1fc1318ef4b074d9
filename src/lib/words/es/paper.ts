import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('es');

const paper: Words['paper'] = {
	pageTitle: (title) => `${title} en papel`,
	about:
		'Imprime esta página o léela aquí. La clave está después de las preguntas y empieza en una página aparte.',
	toKey: 'Ir a la clave',
	toText: 'Leer el texto en pantalla',
	level: (cefr) => `Nivel ${cefr}`,
	choose: 'Qué imprimir',
	formLabel: 'Modelo',
	layout: 'Diseño',
	layouts: { one: 'Una columna', two: 'Dos columnas', large: 'Letra grande' },
	part: 'Páginas',
	parts: { both: 'Hoja y clave', sheet: 'Solo la hoja', key: 'Solo la clave' },
	seedLabel: 'Semilla',
	seedNote:
		'La semilla identifica las preguntas. Escribe la que aparece al pie de una hoja para volver a obtener esa hoja y su clave.',
	formsNote:
		'Los modelos A, B y C tienen las mismas preguntas en otro orden: así nadie puede copiar de su vecino y todos los puntos se pueden comparar.',
	print: 'Imprimir',
	document: 'Documento de Word',
	otherQuestions: 'Otras preguntas',
	made: (n, points, form) =>
		`Modelo ${form}: ${count(n, { one: `${n} pregunta`, other: `${n} preguntas` })}, ${count(points, { one: `${points} punto`, other: `${points} puntos` })}.`,
	saved: 'El documento está en tus descargas.',
	notFetched: 'No se pudo preparar esta hoja. Comprueba tu conexión e inténtalo de nuevo.',
	problems: {
		seed: 'Una semilla tiene letras minúsculas sin acentos, cifras y guiones, hasta 40. La hoja no ha cambiado.',
		n: 'El número de preguntas va de 1 a 50, así que esta hoja tiene diez.',
		form: 'Existen los modelos A, B y C. Este es el modelo A.',
		layout: 'La dirección indica un diseño que no existe, así que la hoja tiene una columna.',
		part: 'La dirección indica páginas que no existen, así que aquí están las preguntas y la clave.'
	},
	name: 'Nombre',
	date: 'Fecha',
	score: 'Puntos',
	outOf: (points) => `de ${points}`,
	questions: 'Preguntas',
	key: 'Clave',
	keyOf: (title) => `Clave de «${title}»`,
	points: (n) => count(n, { one: `${n} punto`, other: `${n} puntos` }),
	circleOne: 'Rodea una letra con un círculo.',
	circleAll: 'Rodea con un círculo las letras de todas las respuestas correctas. Hay dos o más.',
	letter:
		'Escribe una letra delante de cada afirmación. Puedes usar una letra más de una vez, y quizá no necesites todas.',
	order: 'Escribe un número delante de cada suceso: 1 para el primero, y así sucesivamente.',
	write: 'Escribe tu respuesta en la línea.',
	underline: (n) =>
		count(n, {
			one: 'Subraya la oración en el texto y escribe el número de la línea donde empieza.',
			other: `Subraya ${n} oraciones en el texto y escribe los números de las líneas donde empiezan.`
		}),
	underlineProof: (n) =>
		count(n, {
			one: 'Después subraya en el texto la oración que lo demuestra y escribe el número de la línea donde empieza.',
			other: `Después subraya en el texto las ${n} oraciones que lo demuestran y escribe los números de las líneas donde empiezan.`
		}),
	line: 'Línea',
	lines: (first, last) => (first === last ? `Línea ${first}` : `Líneas ${first}–${last}`),
	answer: 'Respuesta',
	evidenceAt: (first, last) =>
		first === last ? `Prueba, línea ${first}` : `Prueba, líneas ${first}–${last}`,
	right: 'Correcto',
	wrong: 'Incorrecto',
	form: (letter) => `Modelo ${letter}`,
	seed: (seed) => `Semilla ${seed}`,
	version: (version) => `Versión ${version}`
};
export default paper;
