import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('fr');
const number = numbers('fr');

const labels: Words['labels'] = {
	skills: {
		retrieve: 'Trouver ce qui est dit',
		infer: 'Comprendre ce qui est sous-entendu',
		integrate: 'Relier les parties',
		evaluate: 'Juger la source et la certitude'
	},
	modes: {
		test: { name: 'Test', means: 'Répondez d’abord à tout, puis voyez ce qui était juste et pourquoi.' },
		practice: {
			name: 'Entraînement',
			means: 'Vérifiez chaque réponse tout de suite et lisez les explications.'
		},
		evidence: {
			name: 'La preuve d’abord',
			means:
				'Choisissez d’abord la phrase qui prouve la réponse, puis répondez. Les explications viennent à la fin.'
		}
	},
	layouts: { one: 'Une question à la fois', all: 'Toutes sur une page' },
	showAs: 'Afficher sous forme de',
	bars: 'Barres',
	table: 'Tableau',
	points: (earned) => number(earned, 1),
	pointsOf: (earned, possible) => `${number(earned, 1)} sur ${possible}`,
	ofRight: (possible) => count(possible, { one: `sur ${possible} juste`, other: `sur ${possible} justes` }),
	ofPoints: (possible) => count(possible, { one: `sur ${possible} point`, other: `sur ${possible} points` })
};
export default labels;
