import type { Words } from '../catalogue.ts';

const TIMES = ['', 'Una vez', 'Dos veces', 'Tres veces', 'Cuatro veces', 'Cinco veces'];

const mistakes: Words['mistakes'] = {
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
	timesError: (times, error) => `${TIMES[times] ?? `${times} veces`} ${error}.`
};
export default mistakes;
