import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('es');
const questions = (n: number) => count(n, { one: `${n} pregunta`, other: `${n} preguntas` });

const ends: Words['ends'] = {
	beforeHandIn: 'Antes de entregar',
	allAnswered: (n) =>
		count(n, { one: 'Has respondido la única pregunta.', other: `Has respondido las ${n} preguntas.` }),
	submitAnyway: (unanswered, flagged) => {
		const open = unanswered > 0 && `${unanswered} sin responder`;
		const marked = flagged > 0 && count(flagged, { one: `${flagged} marcada`, other: `${flagged} marcadas` });
		return `${[open, marked].filter(Boolean).join(', ')}: ¿entregar de todos modos?`;
	},
	submit: 'Entregar y ver los resultados',
	toFirstOpen: 'Ir a la primera sin responder',
	toFirstFlagged: 'Ir a la primera marcada',
	andFlagged: ', ⚑ marcada',

	evidence: (found, of) =>
		`Encontraste la oración que demuestra la respuesta en ${found} de ${questions(of)}. Se muestra junto a la puntuación y no forma parte de ella.`,
	took: (time) => `Has tardado ${time}. El tiempo nunca cuenta.`,
	bySkill: 'Por habilidad',
	pointsBySkill: 'Puntos por habilidad',
	skill: 'Habilidad',
	points: 'Puntos',
	whatWentWrong: 'Qué salió mal',
	errors: 'Errores',
	error: 'Error',
	times: 'Veces',
	retry: (missed) =>
		count(missed, {
			one: 'Repetir la que no acertaste',
			other: `Repetir las ${missed} que no acertaste`
		}),
	retryMeans:
		'Al repetir se pregunta por los mismos hechos: con otra pregunta si la hay y, si no, con otras palabras.',
	variant: 'Otra variante',
	again: 'El mismo cuestionario otra vez',
	print: 'Imprimir mis resultados',
	copyResult: 'Copiar mi resultado',
	copyLink: 'Copiar el enlace',
	told: {
		link: 'El enlace está copiado. Da el mismo cuestionario a todo el mundo.',
		result: 'Tu resultado está copiado. Pégalo donde lo necesites.',
		failed: 'Este navegador no permite que la página copie. El enlace está en la barra de direcciones.'
	},
	made: (mode, seed, n, version) =>
		`${mode}. Semilla ${seed}, ${questions(n)}, versión del texto ${version}.`,
	madeWhole: 'La misma dirección da el mismo cuestionario.',
	madeRetry: 'Estas son las que no acertaste; la dirección da el cuestionario entero.',

	everyQuestion: 'Todas las preguntas',
	yours: {
		right: 'Tu respuesta, correcta:',
		partly: 'Tu respuesta, correcta en parte:',
		wrong: 'Tu respuesta, incorrecta:',
		open: 'Tu respuesta:'
	},
	noAnswer: 'ninguna',
	rightAnswer: 'Respuesta correcta:',
	proofFound: 'Encontraste la oración que lo demuestra.',
	proofWrong: 'Tu oración no lo demuestra:',
	proofNone: 'No elegiste ninguna oración.',
	reasons: 'Todos los motivos y el lugar en el texto',
	reasonsOf: (at) => `Todos los motivos y el lugar en el texto: pregunta ${at}`,
	showProofOf: (at) => `Ver en el texto: lo que demuestra la respuesta a la pregunta ${at}`,
	withReasons: (at) => `Pregunta ${at}, con todos los motivos`,

	paper: 'Cuestionario de Readback:',
	name: 'Nombre:',
	copiedTitle: (title, level) => `Readback: «${title}», nivel ${level}`,
	copiedScore: (score) => `Puntuación: ${score}`,
	copiedEvidence: (found, of) => `Oraciones encontradas: ${found} de ${of}`,
	copiedSkill: (skill, points) => `- ${skill}: ${points}`,
	copiedMade: (mode, seed, n, version) =>
		`Modo: ${mode}. ${questions(n)}, semilla ${seed}, versión del texto ${version}.`,
	copiedRetry: (mode) => `${mode}, repetición de lo que no se acertó`,

	whatIsWrong: '¿Qué tiene de malo?',
	message: 'El mensaje',
	copyMessage: 'Copiar el mensaje',
	writeMail: 'Escribir un correo',
	reportTold: {
		copied: 'El mensaje está copiado. Pégalo en un correo o en una incidencia.',
		failed: 'Este navegador no permite que la página copie. Selecciona el mensaje de abajo y cópialo.'
	},
	nothingSent:
		'No se envía nada hasta que tú lo envíes. El correo todavía no tiene dirección: pon la de tu docente o la del sitio.',
	reportSubject: (title) => `Readback: un problema con una pregunta sobre «${title}»`,
	reportSay: '(Di aquí qué está mal.)',
	reportQuestion: (stem) => `Pregunta: ${stem}`,
	reportAnswer: (answer) => `Mi respuesta: ${answer}`,
	reportNone: 'ninguna',
	reportItem: (id) => `Elemento: ${id}`,
	reportMade: (seed, mode, version) => `Semilla: ${seed}, modo: ${mode}, versión del texto: ${version}`
};
export default ends;
