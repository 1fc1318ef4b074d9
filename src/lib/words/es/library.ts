import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('es');

const library: Words['library'] = {
	title: 'Readback: cuestionarios de lectura que explican por qué',
	description:
		'Lee un artículo, responde a preguntas hechas a partir de sus datos y descubre por qué cada opción es correcta o no.',
	heading: 'Lee un artículo. Comprueba qué has entendido.',
	intro:
		'Cada pregunta sale de un dato del texto. De cada respuesta, correcta o no, Readback te dice por qué y te muestra la oración que lo demuestra. Sin cuenta, y nada sale de tu dispositivo.',
	goOn: 'Continúa donde lo dejaste',
	place: (at, of) => `, pregunta ${at} de ${of}`,
	articles: 'Artículos',
	search: 'Buscar',
	topic: 'Tema',
	allTopics: 'Todos los temas',
	level: 'Nivel',
	allLevels: 'Todos los niveles',
	found: (articles) => count(articles, { one: `${articles} artículo`, other: `${articles} artículos` }),
	nothingFits: 'No hay ningún artículo así.',
	showAll: 'Mostrar todos los artículos',
	content: 'Contenido:',
	licence: {
		name: 'CC BY 4.0',
		before: 'Readback es de código abierto. El código tiene la licencia MIT; los artículos, la licencia ',
		after:
			'. Para practicar y para la clase: las respuestas están en tu navegador, así que no lo uses para exámenes con nota.'
	}
};
export default library;
