import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('es');

const read: Words['read'] = {
	levels: 'Nivel del texto',
	explained: (words) => `Palabras explicadas (${words})`,
	means: 'Significa:',
	source: 'Fuente:',
	licence: 'Texto:',
	tools: {
		name: 'Herramientas de lectura',
		lineFocus: 'Seguir la línea',
		markSentence: 'Marcar una oración',
		myNotes: (notes) => `Mis notas (${notes})`,
		keeping: 'Para avanzar, desplaza la página o usa las flechas arriba y abajo. Con Escape termina.',
		choosing: 'Elige una oración con las flechas o con un clic. Con Escape termina.'
	},
	marks: { point: 'Idea clave', question: 'Pregunta', word: 'Palabra nueva' },
	marked: {
		point: 'Marcado como idea clave.',
		question: 'Marcado como pregunta.',
		word: 'Marcado como palabra nueva.'
	},
	notes: {
		title: 'Mis notas',
		markWords: 'Marcar palabras',
		markAs: 'Marcar como',
		note: 'Nota',
		pin: (mark, number) => `${mark}, nota ${number}`,
		show: 'Mostrar',
		delete: 'Eliminar',
		done: 'Listo',
		close: 'Cerrar',
		deleted: 'Eliminado.',
		nothing: 'No hay nada marcado en este texto.',
		lost: 'Ya no está en el texto',
		whyLost: 'El texto se ha corregido desde entonces. Tus notas se conservan.',
		unreadable: 'No se pudieron leer tus notas anteriores sobre este texto.',
		someUnreadable: (notes) => `No se pudieron leer algunas de tus notas: ${notes}.`,
		notKept:
			'Este navegador no permite a Readback guardar tus notas. Se perderán cuando salgas de esta página.'
	},
	start: {
		print: 'Imprimirlo con preguntas y clave',
		title: 'Haz un cuestionario sobre este texto',
		questions: 'Preguntas',
		ahead: 'Lo que te espera',
		minutes: (toRead, toAnswer) =>
			`Unos ${toRead + toAnswer} minutos: ${toRead} para leer, ${toAnswer} para responder.`,
		level: (level) => `Nivel ${level}.`,
		speaksAbout: { before: 'El texto habla de ', after: '.' },
		mode: 'Modo',
		timerAndLayout: 'Tiempo y presentación',
		asChosen: (timer, layout) => `${timer}, ${layout.toLowerCase()}`,
		timer: 'Tiempo',
		noTimer: 'Sin tiempo',
		countsUp: 'Contar el tiempo',
		countsDown: (minutes) => count(minutes, { one: `${minutes} minuto`, other: `${minutes} minutos` }),
		layout: 'Presentación',
		start: 'Empezar un cuestionario',
		timeNeverCounts:
			'El tiempo nunca cuenta. Puedes parar cuando quieras y seguir más tarde en este dispositivo.'
	}
};
export default read;
