import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';
import { dates } from '../dates.ts';

const count = counting('es');
const facts = (n: number) => count(n, { one: `${n} dato`, other: `${n} datos` });
const questions = (n: number) => count(n, { one: `${n} pregunta`, other: `${n} preguntas` });
const { day, short, date } = dates('es');

const due: Words['due'] = {
	title: 'Repaso',
	intro:
		'Lo que has leído vuelve poco antes de que lo olvides, cada vez con otra pregunta sobre el mismo dato.',
	looking: 'Buscando lo que toca repasar…',
	needsScript: 'El repaso usa lo que recuerda este navegador, por eso necesita JavaScript.',
	nothingYet: {
		heading: 'Todavía no hay nada que repasar',
		help: 'Haz primero un cuestionario. Cada dato por el que pregunta volverá aquí el día adecuado.',
		toLibrary: 'Elegir un artículo'
	},
	due: (n) => count(n, { one: 'Hoy toca repasar 1 dato', other: `Hoy toca repasar ${n} datos` }),
	from: (texts) => count(texts, { one: 'De 1 texto.', other: `De ${texts} textos.` }),
	nothingDue: 'Hoy no toca repasar nada',
	next: (n, time) => `Lo siguiente: ${facts(n)}, el ${day(time)}.`,
	noNext: 'No hay nada pendiente para otro día.',
	howMany: '¿Cuántas preguntas?',
	start: questions,
	startAll: (n) => count(n, { one: 'Preguntar', other: `Las ${n}` }),
	limitReached: (limit) => `Ya has hecho tus ${questions(limit)} de hoy. El resto espera a mañana.`,
	more: 'Repasar más de todos modos',
	under: (done, of) => `Has empezado un repaso: ${done} de ${of} respondidas.`,
	goOn: 'Continuar',
	drop: 'Empezar otro',
	fetching: 'Cargando los textos…',
	notFetched: 'No se pudieron cargar los textos. Comprueba tu conexión e inténtalo de nuevo.',
	nothingAskable:
		'Los textos se han corregido y ahora no hay otra manera de preguntar por lo que toca repasar. Haz de nuevo un cuestionario sobre ellos.',
	corrected: 'Se ha corregido un texto desde que empezaste este repaso, así que hay que empezar otro.',
	carried: (stayed, of) =>
		`Se ha corregido un texto desde que empezaste este repaso. De tus ${count(of, { one: `${of} respuesta`, other: `${of} respuestas` })}, ${count(stayed, { one: `${stayed} sigue valiendo y está`, other: `${stayed} siguen valiendo y están` })} aquí.`,
	notKeptReview:
		'Este navegador no permite ahora que Readback guarde este repaso. Tus respuestas cuentan, pero no podrás seguir con el repaso cuando cierres o recargues la página.',
	question: (at, of) => `Pregunta ${at} de ${of}`,
	standsIn: 'Ninguna otra pregunta trata del dato que toca, así que esta entrena la misma habilidad.',
	passage: 'Del texto',
	left: (n) => count(n, { one: 'Falta 1 párrafo', other: `Faltan ${n} párrafos` }),
	whole: 'Mostrar el texto completo',
	part: 'Mostrar solo esta parte',
	readPage: 'Abrir el artículo',
	check: 'Comprobar',
	onward: 'Siguiente',
	finish: 'Terminar',
	skip: 'Seguir sin responder',
	choose: 'Elige primero una respuesta o sigue sin responder.',
	unfinished: 'Tu respuesta no está completa. Complétala primero o sigue sin responder.',
	undo: 'Deshacer la última respuesta',
	undone: 'La última respuesta ya no cuenta. Puedes responder de nuevo.',
	back: (time) => `Esto vuelve el ${day(time)}.`,
	done: 'Repaso terminado',
	score: (right, of) => `${right} de ${of} correctas.`,
	allSkipped: 'No has respondido ninguna pregunta, así que siguen pendientes.',
	comesBack: 'Cuándo vuelve',
	fact: 'Pregunta',
	when: 'Vuelve el',
	stays: 'sigue pendiente',
	right: 'correcta',
	partly: 'correcta en parte',
	wrong: 'incorrecta',
	open: 'sin responder',
	again: 'Repasar más',
	toProgress: 'Ver tu progreso',
	toLibrary: 'Volver a la biblioteca',
	forecast: 'Los próximos días',
	forecastHelp: 'Cuántos datos vuelven cada día si no respondes nada más.',
	day: 'Día',
	facts: 'Datos',
	today: 'Hoy',
	settings: 'Ajustes',
	retention: 'Cuánto quieres recordar',
	retentionHelp:
		'Con qué frecuencia quieres saber un dato cuando vuelve. Un número más alto trae más preguntas.',
	percent: (n) => `${n} %`,
	limit: 'Preguntas al día, como máximo',
	limitHelp: 'Lo que pase de ahí espera a otro día.',
	notKept: 'Este navegador no permite guardar los ajustes. Valen hasta que dejes la página.',
	dateOf: date,
	dayOf: day,
	shortDay: short
};
export default due;
