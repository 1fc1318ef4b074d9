import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('es');
const number = numbers('es');

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
	points: (earned) => number(earned, 1),
	pointsOf: (earned, possible) => `${number(earned, 1)} de ${possible}`,
	ofRight: (possible) =>
		count(possible, { one: `de ${possible} correcta`, other: `de ${possible} correctas` }),
	ofPoints: (possible) => count(possible, { one: `de ${possible} punto`, other: `de ${possible} puntos` })
};
export default labels;
