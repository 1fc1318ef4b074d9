import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('es');
const number = numbers('es');
const TIMES = ['', 'Una vez', 'Dos veces', 'Tres veces', 'Cuatro veces', 'Cinco veces'];

const labels: Words['labels'] = {
	skills: {
		retrieve: 'Encontrar lo que se dice',
		infer: 'Deducir lo que se quiere decir',
		integrate: 'Relacionar las partes',
		evaluate: 'Valorar la fuente y la certeza'
	},
	modes: {
		test: { name: 'Test', means: 'Responde primero a todo y después mira qué era correcto y por qué.' },
		practice: { name: 'Práctica', means: 'Comprueba cada respuesta al momento y lee los motivos.' },
		evidence: {
			name: 'Primero la prueba',
			means:
				'Primero elige la oración que demuestra la respuesta y después responde. Los motivos llegan al final.'
		}
	},
	layouts: { one: 'Una pregunta cada vez', all: 'Todas en una página' },
	showAs: 'Mostrar como',
	bars: 'Barras',
	table: 'Tabla',
	errors: {
		'wrong-actor': 'nombraste a alguien distinto del que nombra el texto',
		'wrong-action': 'elegiste una acción distinta de la del texto',
		'number-of-something-else': 'elegiste un número que cuenta otra cosa',
		'number-not-in-text': 'elegiste un número que el texto no da',
		'other-time': 'elegiste otro momento',
		'other-place': 'elegiste otro lugar',
		'wrong-source': 'atribuiste las palabras a otra fuente',
		'certainty-raised': 'diste al texto más seguridad de la que tiene',
		'certainty-lowered': 'diste al texto menos seguridad de la que tiene',
		'cause-invented': 'elegiste una razón que el texto no da',
		'other-cause': 'elegiste la razón de otra cosa',
		'relation-reversed': 'pusiste algo al revés',
		'scope-widened': 'elegiste más de lo que dice el texto',
		'too-narrow': 'tomaste un detalle por el conjunto',
		'too-broad': 'elegiste algo más amplio que el texto',
		contradicted: 'elegiste algo que el texto contradice',
		overlooked: 'pasaste por alto algo que el texto dice',
		'other-sense': 'elegiste otro significado de una palabra',
		'other-referent': 'entendiste que unas palabras se refieren a otra cosa',
		'other-paragraph': 'elegiste lo que hace otro párrafo',
		'not-in-text': 'elegiste algo que no está en el texto'
	},
	timesError: (times, error) => `${TIMES[times] ?? `${times} veces`} ${error}.`,
	points: (earned) => number(earned, 1),
	pointsOf: (earned, possible) => `${number(earned, 1)} de ${possible}`,
	ofRight: (possible) =>
		count(possible, { one: `de ${possible} correcta`, other: `de ${possible} correctas` }),
	ofPoints: (possible) => count(possible, { one: `de ${possible} punto`, other: `de ${possible} puntos` })
};
export default labels;
