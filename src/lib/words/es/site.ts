import type { Words } from '../catalogue.ts';
import { counting, dates } from '../counting.ts';

const count = counting('es');

const site: Words['site'] = {
	motto: 'Lee con atención. Comprende por qué.',
	skip: 'Ir al contenido',
	sections: 'Secciones',
	review: 'Repaso',
	progress: 'Progreso',
	language: 'Idioma',
	forTeachers: 'Para docentes: preparar un trabajo para la clase',
	settings: 'Ajustes de lectura',
	settingsNotFetched: 'No se pudieron cargar los ajustes. Comprueba tu conexión e inténtalo de nuevo.',
	languageNotFetched:
		'No se pudieron cargar los textos en este idioma. Comprueba tu conexión e inténtalo de nuevo.',
	partNotFetched: 'No se pudo cargar esta parte. Comprueba tu conexión e inténtalo de nuevo.',
	tryAgain: 'Intentar de nuevo',
	missing: {
		title: 'Página no encontrada',
		heading: 'No hay ninguna página en esta dirección',
		help: 'Puede que la dirección esté mal escrita o que el artículo se haya movido.'
	},
	failed: {
		title: 'Algo ha fallado',
		heading: 'Algo ha fallado',
		help: 'Tus respuestas están guardadas en este dispositivo. Vuelve a cargar la página o empieza desde la biblioteca.'
	},
	goHome: 'Ir a la biblioteca',

	date: dates('es'),
	lengthOf: (words, minutes) =>
		`${count(words, { one: `${words} palabra`, other: `${words} palabras` })}, ${minutes} min`
};
export default site;
