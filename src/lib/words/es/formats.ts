import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('es');

const formats: Words['formats'] = {
	chooseOne: 'Elige una respuesta.',
	chooseVerdict: '¿Es verdadero (“True”), es falso (“False”) o el texto no lo dice (“Not stated”)?',
	chooseVerdicts:
		'¿Es verdadero (“True”), es falso (“False”) o el texto no lo dice (“Not stated”)? Decide en cada afirmación.',
	chooseAll: 'Elige todas las correctas: dos o más.',
	chooseForEach:
		'Elige una respuesta para cada afirmación. Puedes usar una respuesta más de una vez y quizá no las necesites todas.',
	chooseGroups: 'Elige un grupo para cada afirmación.',
	fillGap: 'Elige lo que va en el hueco.',
	putInOrder: 'Ponlos en orden, el primero arriba.',
	typeNumber: 'Escribe un número.',
	typeWords: 'Escribe unas pocas palabras en inglés.',
	pickSentences: (wanted) =>
		count(wanted, {
			one: 'Selecciona una oración en el texto.',
			other: `Selecciona ${wanted} oraciones en el texto.`
		}),
	chooseAndProve: (wanted) =>
		count(wanted, {
			one: 'Elige una respuesta y después selecciona en el texto la oración que la demuestra.',
			other: `Elige una respuesta y después selecciona en el texto las ${wanted} oraciones que la demuestran.`
		}),

	yourAnswerRight: 'Tu respuesta, correcta',
	yourAnswerWrong: 'Tu respuesta, incorrecta',
	rightAnswer: 'Respuesta correcta',
	rightNotChosen: 'Respuesta correcta que no elegiste',
	rightCrossedOut: 'Respuesta correcta, pero la tachaste',
	youCrossedOut: 'La tachaste',
	colon: ': ',
	show: 'Ver en el texto',
	option: (letter) => `opción ${letter}`,

	crossOut: 'Tachar',
	takeBack: 'Quitar la tachadura',
	crossOutOption: (option) => `Tachar: ${option}`,
	crossedOut: '(tachada)'
};
export default formats;
