import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('fr');

const passage: Words['passage'] = {
	before: 'Avant de lire\u00a0:',
	speaksAbout: 'ce texte parle de',

	asked: 'La question porte ici',
	evidence: 'Preuve',
	yourSentence: 'Votre phrase',
	source: (label) => (label ? `De ${label}` : 'D’ici'),

	pick: (wanted, picked) =>
		count(wanted, {
			one: 'Sélectionnez une phrase.',
			other: `Sélectionnez ${wanted} phrases\u00a0: ${picked} sur ${wanted}.`
		})
};
export default passage;
