import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('es');
const number = numbers('es');

const quiz: Words['quiz'] = {
	quizOn: 'Cuestionario:',

	noScripts:
		'Para hacer el cuestionario en pantalla hacen falta scripts, y tu navegador no los ejecuta. Hay una página que funciona sin ellos: el texto, diez preguntas para responder en papel y una clave con las razones.',
	noScriptsLink: 'Texto, preguntas y clave',

	notices: {
		welcomeBack: 'Qué bien que has vuelto. Tus respuestas siguen aquí.',
		corrected: 'El texto se ha corregido desde que empezaste, así que el cuestionario empieza de nuevo.',
		unreadable: 'No se pudieron leer tus respuestas anteriores, así que el cuestionario empieza de nuevo.',
		full: 'El almacenamiento de este navegador está lleno. Puedes seguir; hasta que vuelva a haber sitio, tus nuevas respuestas se perderán cuando cierres o recargues la página.',
		missing:
			'Este navegador no permite que Readback guarde tus respuestas. Puedes seguir, pero se perderán cuando cierres o recargues la página.',
		keptAgain: 'Tus respuestas se guardan de nuevo.',
		otherTab:
			'Este cuestionario también está abierto en otra pestaña. Las respuestas que diste allí están aquí.',
		questionNotFetched: 'No se pudo cargar esta pregunta. Comprueba tu conexión e inténtalo de nuevo.',
		endNotFetched: 'No se pudo cargar el final del cuestionario. Comprueba tu conexión e inténtalo de nuevo.'
	},
	carried: (stayed, of) =>
		stayed === of
			? 'El texto se ha corregido desde que empezaste. Todas tus respuestas siguen valiendo y están aquí.'
			: `El texto se ha corregido desde que empezaste. De tus ${count(of, { one: `${of} respuesta`, other: `${of} respuestas` })}, ${count(stayed, { one: `${stayed} sigue valiendo y está`, other: `${stayed} siguen valiendo y están` })} aquí. Las preguntas de las demás han cambiado o ya no están.`,
	retrySame: 'Se vuelve a preguntar lo que no acertaste, con otras palabras si las hay.',
	retryNew: 'Se pregunta de otra manera lo que no acertaste: preguntas nuevas sobre los mismos hechos.',
	retrySome: (fresh, same) =>
		`Se pregunta de otra manera lo que no acertaste: ${count(fresh, { one: `${fresh} pregunta nueva`, other: `${fresh} preguntas nuevas` })} sobre los mismos hechos y ${count(same, { one: `${same} repetida`, other: `${same} repetidas` })}.`,

	waiting: 'Se están preparando las preguntas.',
	noQuestions: 'Todavía no hay preguntas',
	missing: {
		notFetched: 'No se pudieron cargar las preguntas. Comprueba tu conexión e inténtalo de nuevo.',
		damaged: 'El archivo de las preguntas está dañado. Inténtalo de nuevo más tarde.',
		corrected: 'El texto se ha corregido desde que se hizo esta página. Recarga la página.'
	},

	show: 'Mostrar',
	text: 'Texto',
	pickInText: 'Texto: elige aquí',
	question: 'Pregunta',
	both: 'Los dos',
	onlyText: 'Solo el texto',
	onlyQuestions: 'Solo las preguntas',
	widthOfText: 'Ancho del texto',
	percent: (value) => `${value} por ciento`,
	toQuestion: 'Volver a la pregunta',
	toResults: 'Volver a los resultados',

	questions: 'Preguntas',
	states: {
		right: 'correcta',
		partly: 'correcta en parte',
		wrong: 'incorrecta',
		answered: 'respondida',
		open: 'sin responder'
	},
	questionState: (at, state, flagged) => `Pregunta ${at}, ${state}${flagged ? ', marcada' : ''}`,
	review: 'Repaso',
	results: 'Resultados',

	questionOf: (at, all) => `Pregunta ${at} de ${all}`,
	flag: 'Marcar',
	flagged: 'Marcada',
	pickProof: 'Elige en el texto la oración que demuestra la respuesta y después elige una respuesta.',
	showAsked: 'Ver en el texto: aquello por lo que se pregunta',
	outcomes: { right: 'Correcto.', wrong: 'No es correcto.', open: 'Dejaste esta sin responder.' },
	partly: (earned, possible) =>
		`Correcto en parte: ${number(earned, 1)} de ${count(possible, { one: `${possible} punto`, other: `${possible} puntos` })}.`,
	check: 'Comprobar',
	checkQuestion: (at) => `Comprobar la pregunta ${at}`,
	next: 'Siguiente',
	finish: 'Terminar',
	back: 'Atrás',
	goOn: 'Seguir sin responder',
	chooseOrGoOn: 'Elige primero una respuesta o sigue sin responder.',
	finishOrGoOn: 'Tu respuesta no está terminada. Termínala primero o sigue sin responder.',
	chooseFirst: 'Elige primero una respuesta.',
	keysOn: (last, letter) => `Teclas: 1–${last} o A–${letter} eligen, Intro continúa.`,
	keysOff: 'Las teclas de respuesta están desactivadas. Intro continúa.',
	switchOff: 'Desactivar',
	switchOffKeys: 'Desactivar las teclas de respuesta',
	switchOn: 'Activar',
	switchOnKeys: 'Activar las teclas de respuesta',
	reportProblem: 'Informar de un problema con esta pregunta',
	thenAnswer: '2. La respuesta',
	moreMinutesGiven: (minutes) => `${minutes} minutos más.`,
	minutesLeft: {
		10: 'Quedan diez minutos.',
		5: 'Quedan cinco minutos.',
		1: 'Queda un minuto.',
		0: 'Se ha acabado el tiempo que pusiste. Puedes seguir: no se te quita nada.'
	}
};
export default quiz;
