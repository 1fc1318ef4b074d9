import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('es');
const number = numbers('es');
const handIns = (n: number) => count(n, { one: '1 entrega', other: `${number(n)} entregas` });
const one = (one: string, other: string) => (n: number) =>
	count(n, { one: `1 ${one}`, other: `${number(n)} ${other}` });

const collect: Words['collect'] = {
	title: 'Recoger resultados',
	intro:
		'Suelta los archivos de tus alumnos, pega sus códigos o escanea sus códigos QR, en cualquier orden. Todo se queda en este navegador: nada se envía a ninguna parte.',
	assignLink: 'Preparar un trabajo para la clase',
	loading: 'Se están abriendo tus clases.',
	noStore:
		'Este navegador no permite que Readback guarde nada. Puedes mirar los resultados, pero desaparecen al cerrar la página: exporta antes la clase.',
	bring: 'Traer resultados',
	drop: 'Suelta archivos aquí',
	choose: 'Elegir archivos',
	paste: 'Pega códigos, correos o el enlace de un trabajo',
	pasteIn: 'Recoger',
	scan: 'Escanear códigos QR',
	scanStop: 'Dejar de escanear',
	scanning: 'Pon un código QR delante de la cámara. Puedes escanear uno tras otro.',
	cameraRefused:
		'No se ha permitido la cámara. Permítela para esta página en tu navegador y escanea de nuevo, o elige una imagen del código.',
	noCamera:
		'No se ha podido abrir ninguna cámara. Conecta una, o cierra otros programas que la usen, y escanea de nuevo. También puedes elegir una imagen del código.',
	noCodeInPicture: (file) =>
		`${file}: no se encontró ningún código QR en esta imagen. Haz la foto más de cerca y recta.`,
	notReadable: (file) =>
		`${file}: no se pudo leer este archivo. Pídelo otra vez tal como lo guardó el alumno.`,
	working: (done) => `${number(done)} leídas`,
	outcome: 'Qué ha llegado',
	outcomes: {
		new: one('entrega recogida.', 'entregas recogidas.'),
		again: one('ya estaba aquí: cuenta una vez.', 'ya estaban aquí: cuentan una vez.'),
		second: one(
			'alumno entregó por segunda vez: cuenta la última.',
			'alumnos entregaron por segunda vez: cuenta la última.'
		),
		doubtful: one(
			'parece cambiada a mano. Está apartada abajo, con el motivo.',
			'parecen cambiadas a mano. Están apartadas abajo, con los motivos.'
		),
		'other-version': one(
			'se hizo con otra versión del texto. Se guarda abajo, pero no se puede corregir.',
			'se hicieron con otra versión del texto. Se guardan abajo, pero no se pueden corregir.'
		),
		'other-assignment': one(
			'es de otro de tus trabajos y se ha guardado allí.',
			'son de otros de tus trabajos y se han guardado allí.'
		),
		unknown: one(
			'es de un trabajo que este navegador no conoce. Se guarda: pega el enlace de ese trabajo.',
			'son de trabajos que este navegador no conoce. Se guardan: pega los enlaces de esos trabajos.'
		),
		assignment: one('trabajo añadido.', 'trabajos añadidos.'),
		'assignment-again': one('trabajo ya era conocido.', 'trabajos ya eran conocidos.'),
		damaged: one(
			'está cortada o ha cambiado por el camino. Pide otra vez el archivo o el código entero.',
			'están cortadas o han cambiado por el camino. Pide otra vez los archivos o los códigos enteros.'
		),
		newer: one(
			'se hizo con un Readback más nuevo. Recarga esta página y recógela de nuevo.',
			'se hicieron con un Readback más nuevo. Recarga esta página y recógelas de nuevo.'
		),
		foreign: one(
			'está entera, pero no es algo que se pueda recoger aquí.',
			'están enteras, pero no son algo que se pueda recoger aquí.'
		),
		'no-code': one('no contiene ningún código de Readback.', 'no contienen ningún código de Readback.')
	},
	where: 'Cuáles',
	pasted: 'texto pegado',
	scanned: 'código escaneado',
	classes: 'Trabajos',
	noClasses:
		'Todavía no hay ningún trabajo. Prepara uno para la clase o pega arriba el enlace de un trabajo.',
	handIns,
	waiting: (n) => `${handIns(n)} de trabajos desconocidos`,
	waitingMeans: 'Pega arriba el enlace del trabajo y se recogen.',
	textMissing:
		'No se pudo cargar el texto de este trabajo, así que ahora no se puede corregir nada. Comprueba tu conexión e inténtalo de nuevo.',
	tryAgain: 'Intentarlo de nuevo',
	theClass: 'La clase',
	student: 'Alumno',
	points: 'Puntos',
	of: 'De',
	question: 'Pregunta',
	answer: 'Respuesta',
	open: 'sin responder',
	showMore: 'Mostrar más',
	notAsked: 'no se preguntó',
	empty: 'Nadie ha entregado todavía.',
	aside: 'Apartadas',
	asideLead: 'Estas no cuentan en las tablas.',
	reasons: {
		points: 'los puntos que indica no son los que ganan sus respuestas',
		questions: 'sus preguntas no son las que se hicieron',
		answers: 'algunas de sus respuestas no encajan con sus preguntas',
		seed: 'se hizo con otro nombre o para otro alumno',
		times: 'se entregó antes de empezar'
	},
	doubtful: 'Parece cambiada a mano:',
	doubtMeans: 'Es una señal, no una prueba. Habla antes con el alumno.',
	earlier: 'El mismo nombre entregó de nuevo más tarde.',
	otherVersion: 'Se hizo con otra versión del texto.',
	accept: 'Que cuente',
	remove: 'Quitar',
	removed: (name) => `Se ha quitado la entrega de ${name}.`,
	accepted: (name) => `La entrega de ${name} cuenta ahora.`,
	takeAway: 'Llévatelo',
	csv: 'Tabla en CSV',
	xlsx: 'Tabla para Excel',
	exportClass: 'Exportar la clase',
	exportMeans:
		'El archivo contiene el trabajo y todas las entregas. Recógelo en otro dispositivo para seguir allí o para juntar clases.',
	wipe: 'Borrar esta clase',
	wipeSure: (n) => `¿Quitar de este navegador el trabajo y ${handIns(n)}? No se puede deshacer.`,
	wipeYes: 'Borrarla',
	wipeNo: 'Conservarla',
	wiped: 'La clase ya no está en este navegador.',
	sheets: { students: 'Alumnos', answers: 'Respuestas' },
	file: (name) => `readback ${name}`,
	saved: (name) => `${name} está en tus descargas.`,
	saveFailed: 'No se pudo crear el archivo. Comprueba tu conexión e inténtalo de nuevo.'
};
export default collect;
