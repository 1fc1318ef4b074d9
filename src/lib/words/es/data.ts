import type { Words } from '../catalogue.ts';
import { counting, numbers, sizes } from '../counting.ts';

const count = counting('es');
const number = numbers('es');
const answers = (n: number) => count(n, { one: `${number(n)} respuesta`, other: `${number(n)} respuestas` });

const data: Words['data'] = {
	title: 'Tus datos',
	intro:
		'Todo lo que Readback recuerda está en este navegador, en este dispositivo. No se envía nada. Puedes llevártelo o borrarlo.',
	looking: 'Buscando lo que está guardado…',
	needsScript: 'Esta página mira lo que guarda tu navegador, por eso necesita JavaScript.',
	stored: 'Qué está guardado',
	what: 'Qué',
	amount: 'Cuánto',
	size: 'Tamaño',
	kinds: {
		answers: 'Respuestas',
		sessions: 'Cuestionarios y repasos empezados',
		notes: 'Textos con notas',
		settings: 'Ajustes',
		other: 'Otros'
	},
	all: 'Todo junto',
	unread: (n) =>
		count(n, {
			one: 'Un Readback más nuevo escribió 1 respuesta. Se conserva y contará cuando esta página esté al día.',
			other: `Un Readback más nuevo escribió ${n} respuestas. Se conservan y contarán cuando esta página esté al día.`
		}),
	number: (n) => number(n),
	sizeOf: sizes('es'),
	room: (used, quota) => `El navegador usa ${used} para este sitio, de un máximo de ${quota}.`,
	persisted: 'El navegador ha prometido no borrarlo por su cuenta.',
	notPersisted: 'El navegador puede borrarlo si se queda sin espacio.',
	persist: 'Pedir al navegador que lo conserve',
	refused:
		'El navegador no lo ha prometido. A menudo lo hace cuando usas más el sitio. Exporta un archivo para estar seguro.',
	take: 'Llévatelo',
	exportHelp:
		'Un archivo con todo: respuestas, notas, ajustes y cuestionarios empezados. Otro dispositivo puede leerlo.',
	export: 'Exportar todo',
	csvHelp: 'Tus respuestas en una tabla, para una hoja de cálculo.',
	csv: 'Respuestas en CSV',
	ankiHelp: 'Lo que no acertaste la última vez, en tarjetas. En Anki, elige Archivo y después Importar.',
	anki: 'Mazo para Anki',
	format: 'Cómo está hecho el archivo',
	saved: (file) => `El archivo ${file} está en tus descargas.`,
	nothingWrong: 'La última vez acertaste todo, así que el mazo estaría vacío.',
	bring: 'Tráelo de vuelta',
	importHelp:
		'Elige un archivo exportado aquí o en otro dispositivo. Se añade a lo que hay; no se duplica ni se sustituye nada.',
	file: 'Elegir un archivo exportado',
	imported: (fresh, of, kept) =>
		`Hecho: ${number(fresh)} nuevas de ${answers(of)} del archivo, y ${count(kept, { one: '1 nota, ajuste o cuestionario añadido', other: `${kept} notas, ajustes y cuestionarios añadidos` })}.`,
	refusals: {
		'too-large':
			'Este archivo es demasiado grande para ser de Readback. No se ha cambiado nada. Elige el archivo que exportaste aquí.',
		'not-json':
			'Este archivo no está completo o es de otro tipo. No se ha cambiado nada. Expórtalo de nuevo en el otro dispositivo y cópialo entero.',
		'not-ours':
			'Este archivo no es de Readback. No se ha cambiado nada. Elige un archivo que se llame readback-….json.',
		newer:
			'Este archivo lo escribió un Readback más nuevo. No se ha cambiado nada. Recarga esta página para tener la última versión e inténtalo de nuevo.',
		damaged:
			'Algo en este archivo está dañado. No se ha cambiado nada. Expórtalo de nuevo en el otro dispositivo.'
	},
	where: (place) => `El primer lugar dañado es ${place}.`,
	unreadable: 'El navegador no pudo leer este archivo. No se ha cambiado nada. Elígelo de nuevo.',
	importFailed:
		'El navegador no permite guardar lo que hay en el archivo. No se ha cambiado nada. Haz sitio o permite que este sitio guarde datos e inténtalo de nuevo.',
	wipe: 'Bórralo',
	wipeHelp:
		'Borra de este navegador todas las respuestas, notas, ajustes y cuestionarios. No se puede deshacer, así que exporta antes un archivo.',
	wipeAll: 'Borrar todo',
	sure: '¿Borrar todo lo que Readback recuerda?',
	sureHelp:
		'Se borran todas las respuestas, notas, ajustes y cuestionarios de este dispositivo. No se puede deshacer.',
	yes: 'Sí, borrar todo',
	no: 'Conservarlo',
	wiped: 'Todo está borrado. Readback ya no recuerda nada de ti.',
	notWiped:
		'El navegador no permitió borrar todo. Cierra las otras pestañas de este sitio e inténtalo de nuevo.'
};
export default data;
