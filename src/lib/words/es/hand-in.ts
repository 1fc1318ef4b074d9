import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';
import { dates } from '../dates.ts';

const count = counting('es');
const questions = (n: number) => count(n, { one: `${n} pregunta`, other: `${n} preguntas` });

const handIn: Words['handIn'] = {
	title: 'Trabajo de clase',
	opening: 'Se está abriendo tu trabajo.',
	noScript: 'El trabajo de clase necesita JavaScript.',
	problems: {
		missing: 'Aquí no hay nada que abrir: la dirección no contiene ningún trabajo. Pide el enlace de nuevo.',
		damaged:
			'Este enlace no está completo o ha cambiado por el camino. Copia otra vez el enlace entero o pídeselo a tu profesor o profesora.',
		newer:
			'Este enlace se hizo con un Readback más nuevo. Recarga la página; si no ayuda, pregunta a tu profesor o profesora.',
		'not-an-assignment': 'Este no es el enlace de un trabajo. Pide el enlace a tu profesor o profesora.',
		'no-text':
			'El texto de este trabajo ya no está en este sitio. Pide un enlace nuevo a tu profesor o profesora.',
		'no-questions':
			'Las preguntas de este trabajo ya no existen. Pide un enlace nuevo a tu profesor o profesora.',
		'not-fetched': 'No se pudo cargar el texto. Comprueba tu conexión e inténtalo de nuevo.'
	},
	tryAgain: 'Intentarlo de nuevo',
	toLibrary: 'Ir a todos los artículos',
	corrected: 'El texto se ha corregido desde que se hizo el enlace. Puedes seguir.',
	from: 'De tu profesor o profesora',
	youRead: 'Vas a leer',
	youAnswer: questions,
	feedbackNow: 'Ves al momento qué es correcto y por qué.',
	feedbackSubmitted: 'Ves qué era correcto, y por qué, después de entregar.',
	feedbackCode: 'Ves qué era correcto, y por qué, cuando te den un código en clase.',
	handInMeans: 'Al final entregas un archivo, un código o una imagen. Antes no se envía nada.',
	keepsMeans: 'Tus respuestas se quedan en este dispositivo. Puedes cerrar la página y volver.',
	name: 'Tu nombre o tu número',
	nameMeans: 'Como te conocen en clase. Se entrega con tus respuestas.',
	nameMissing: 'Escribe primero tu nombre o tu número.',
	begin: 'Empezar',
	goOn: (name) => `Seguir como ${name}`,
	other: 'Soy otra persona',
	welcomeBack: (name) => `Hola de nuevo, ${name}. Tus respuestas siguen aquí.`,
	notKept:
		'Este navegador no permite que Readback guarde tus respuestas. Puedes seguir, pero se pierden si cierras o recargas la página.',
	notRead: 'No se pudieron leer tus respuestas anteriores, así que el trabajo empieza de nuevo.',
	part: (number, of) => `Texto ${number} de ${of}`,
	parts: 'Textos',
	nextText: 'Pasar al texto siguiente',
	handIn: 'Entregar',
	working: 'Trabajas como',
	whole: 'Todo está ya en este dispositivo: puedes seguir sin conexión.',
	heading: 'Entrega tu trabajo',
	lead: 'Tus respuestas están cerradas. Entrégalas de una de estas formas:',
	asFile: 'Guardar un archivo',
	share: 'Compartir el archivo',
	asCode: 'Copiar un código',
	asPicture: 'Mostrar un código QR',
	fileSaved: 'El archivo está en tus descargas. Entrégalo en clase.',
	shared: 'El archivo se ha compartido.',
	codeCopied: 'El código está copiado. Pégalo donde te lo pidan.',
	copyFailed: 'Este navegador no permite copiar. Selecciona el código de abajo y cópialo.',
	codeLabel: 'Tu código',
	qr: 'Código QR de tus respuestas',
	qrShown: 'Deja que tu profesor o profesora lo escanee.',
	qrTooLong: 'Tus respuestas no caben en un código QR. Guarda un archivo o copia el código.',
	contents: 'Qué contiene',
	contentsName: (name) => `tu nombre o número: ${name}`,
	contentsAnswers: (answered, of) => `tus respuestas: ${answered} de ${questions(of)}`,
	moment: dates('es').moment,
	contentsTimes: (began, ended) => `cuándo empezaste (${began}) y cuándo entregaste (${ended})`,
	contentsPoints: 'los puntos que contó esta página',
	contentsRest: 'qué trabajo es y qué versión del texto',
	contentsNothing: 'Nada más. Solo llega adonde tú lo lleves.',
	fileName: (name) => `readback ${name}.txt`,
	fileIntro: (name) =>
		`Respuestas de ${name} para una clase en Readback. Entrega este archivo tal como está.`,
	releaseHeading: 'Ver qué era correcto',
	releaseLead: 'Para esto te dan un código en clase.',
	release: 'Código',
	open: 'Abrir',
	releaseWrong: 'Ese no es el código. Compruébalo con tu profesor o profesora.',
	results: 'Tus resultados',
	seeAll: 'Mirar cada pregunta',
	back: 'Volver a la pregunta',
	again: 'Readback corrige tus respuestas otra vez en el dispositivo de tu profesor o profesora.'
};
export default handIn;
