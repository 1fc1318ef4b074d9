import type { Words } from '../catalogue.ts';
import { counting, sizes } from '../counting.ts';

const count = counting('es');
const sizeOf = sizes('es');

const offline: Words['offline'] = {
	title: 'Sin conexión',
	intro:
		'Readback funciona sin conexión. Cada artículo que abres se queda en este dispositivo, con sus preguntas. El navegador también puede instalar Readback como aplicación.',
	here: (kept, of, bytes) =>
		`${count(of, { one: `Está aquí ${kept} de 1 artículo`, other: `Están aquí ${kept} de ${of} artículos` })} (${sizeOf(bytes)}).`,
	keepAll: (bytes) => `Guardar todos los artículos (${sizeOf(bytes)} más)`,
	progress: (done, of) => `${done} de ${of} artículos guardados`,
	stop: 'Parar',
	allKept: 'Todos los artículos están en este dispositivo.',
	notKept:
		'No se han podido guardar todos los artículos. Comprueba la conexión y si queda espacio en el dispositivo, y vuelve a intentarlo.',
	drop: 'Quitar los artículos de este dispositivo',
	dropped: 'Los artículos se han quitado. Tus respuestas y notas siguen aquí.',
	impossible: 'Este navegador no puede guardar páginas para cuando no hay conexión.',
	notHere: {
		title: 'No está en este dispositivo',
		heading: 'Esta página no está en este dispositivo',
		help: 'No hay conexión y esta página no se había abierto aquí. Ábrela una vez con conexión y se quedará.',
		again: 'Volver a intentarlo',
		articles: 'Estos artículos están aquí',
		none: 'Todavía no se ha abierto ningún artículo en este dispositivo.'
	},
	updateReady: 'Hay una versión nueva de Readback.',
	updateNow: 'Usarla ahora'
};
export default offline;
