import type { Words } from '../catalogue.ts';

const TIMES = ['', 'Une fois', 'Deux fois', 'Trois fois', 'Quatre fois', 'Cinq fois'];

const mistakes: Words['mistakes'] = {
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
	timesError: (times, error) => `${TIMES[times] ?? `${times} fois`}, ${error}.`
};
export default mistakes;
