import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('fr');

const passage: Words['passage'] = {
	before: 'Avant de lire :',
	speaksAbout: 'ce texte parle de',

	asked: 'La question',
	evidence: 'Preuve',
	yourSentence: 'Votre phrase',
	source: (label) => (label ? `De ${label}` : 'D’ici'),

	pick: (wanted, picked) =>
		count(wanted, {
			one: 'Sélectionnez une phrase.',
			other: `Sélectionnez ${wanted} phrases : ${picked} sur ${wanted}.`
		})
};
export default passage;
