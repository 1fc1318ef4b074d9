import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('es');

const passage: Words['passage'] = {
	before: 'Antes de leer:',
	speaksAbout: 'este texto trata de',

	asked: 'Se pregunta por esto',
	evidence: 'Prueba',
	yourSentence: 'Tu oración',
	source: (label) => (label ? `De ${label}` : 'De aquí'),

	pick: (wanted, picked) =>
		count(wanted, {
			one: 'Selecciona una oración.',
			other: `Selecciona ${wanted} oraciones: ${picked} de ${wanted}.`
		})
};
export default passage;
