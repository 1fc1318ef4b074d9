import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('fr');
const number = numbers('fr');
const TIMES = ['', 'Une fois', 'Deux fois', 'Trois fois', 'Quatre fois', 'Cinq fois'];

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
	errors: {
		'wrong-actor': 'vous avez nommé quelqu’un d’autre que le texte',
		'wrong-action': 'vous avez choisi une autre action que celle du texte',
		'number-of-something-else': 'vous avez choisi un nombre qui compte autre chose',
		'number-not-in-text': 'vous avez choisi un nombre que le texte ne donne pas',
		'other-time': 'vous avez choisi un autre moment',
		'other-place': 'vous avez choisi un autre lieu',
		'wrong-source': 'vous avez attribué les paroles à une autre source',
		'certainty-raised': 'vous avez rendu le texte plus sûr qu’il ne l’est',
		'certainty-lowered': 'vous avez rendu le texte moins sûr qu’il ne l’est',
		'cause-invented': 'vous avez choisi une raison que le texte ne donne pas',
		'other-cause': 'vous avez choisi la raison d’autre chose',
		'relation-reversed': 'vous avez inversé quelque chose',
		'scope-widened': 'vous êtes allé plus loin que ce que dit le texte',
		'too-narrow': 'vous avez pris un détail pour l’ensemble',
		'too-broad': 'vous avez choisi quelque chose de plus large que le texte',
		contradicted: 'vous avez choisi quelque chose que le texte contredit',
		overlooked: 'vous avez manqué quelque chose que le texte dit',
		'other-sense': 'vous avez choisi un autre sens d’un mot',
		'other-referent': 'vous avez compris que des mots désignent autre chose',
		'other-paragraph': 'vous avez choisi le rôle d’un autre paragraphe',
		'not-in-text': 'vous avez choisi quelque chose qui n’est pas dans le texte'
	},
	timesError: (times, error) => `${TIMES[times] ?? `${times} fois`}, ${error}.`,
	points: (earned) => number(earned, 1),
	pointsOf: (earned, possible) => `${number(earned, 1)} sur ${possible}`,
	ofRight: (possible) => count(possible, { one: `sur ${possible} juste`, other: `sur ${possible} justes` }),
	ofPoints: (possible) => count(possible, { one: `sur ${possible} point`, other: `sur ${possible} points` })
};
export default labels;
