import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('fr');

const answers: Words['answers'] = {
	notAnswered: 'Bonne réponse, vous n’avez rien choisi',
	whyNot: (others) =>
		count(others, {
			one: 'Pourquoi pas l’autre réponse\u202f?',
			other: 'Pourquoi pas les autres réponses\u202f?'
		}),

	gap: '(mot à trouver)',

	answers: 'Réponses',
	groups: 'Groupes',
	choose: 'Choisir…',
	dragOrChoose: 'Faites glisser chaque réponse à sa place, ou choisissez dans les listes.',
	putAt: (answer, place, row) => `${answer}\u00a0: placé au numéro ${place}, ${row}`,

	moveUp: (entry) => `Monter\u00a0: ${entry}`,
	moveDown: (entry) => `Descendre\u00a0: ${entry}`,
	moved: (entry, place, places) => `Maintenant à la place ${place} sur ${places}\u00a0: ${entry}`,
	dragOrMove: 'Faites-les glisser, ou utilisez les flèches.',
	notMoved: 'Pas encore de réponse\u00a0: rien n’a été déplacé.',
	mayMove: 'C’est votre réponse. Vous pouvez encore changer l’ordre.',
	yourOrder: 'Votre ordre',
	rightOrder: 'Le bon ordre',
	rightPairs: (right, pairs) => `Paires dans le bon ordre\u00a0: ${right} sur ${pairs}.`,
	inPlace: 'À sa place',
	notInPlace: (place) => `Pas à sa place\u00a0: c’est le numéro ${place}`,
	whyHere: 'Pourquoi ici',

	yourAnswer: 'Votre réponse',
	aNumber: 'En chiffres ou en mots anglais.',
	noNumber: 'On ne peut pas lire ici un seul nombre. Écrivez, par exemple, 4,700.',
	commaForThousands: 'Pour les milliers, écrivez une virgule, comme en anglais\u00a0: 4,700.',
	fewWords: 'Les majuscules, les accents et les petites fautes de frappe ne comptent pas.',
	takenAs: (answer) => `Compris comme ${answer}.`,
	alsoRight: 'Sont justes aussi\u00a0:',

	nonePicked: (wanted) =>
		count(wanted, {
			one: 'Aucune phrase sélectionnée pour l’instant. Vous pouvez sélectionner n’importe quelle phrase du texte.',
			other: `Aucune phrase sélectionnée pour l’instant\u00a0: sélectionnez-en ${wanted}. Vous pouvez sélectionner n’importe quelle phrase du texte.`
		}),
	picked: (picked, wanted) =>
		count(wanted, {
			one: `${picked} phrase sélectionnée.`,
			other: `${picked} phrases sélectionnées sur ${wanted}.`
		}),
	tooManyPicked: 'Retirez-en\u00a0: pour cela, sélectionnez-les de nouveau.',
	goAndPick: (wanted) =>
		count(wanted, {
			one: 'Aller au texte et la sélectionner',
			other: `Aller au texte et en sélectionner ${wanted}`
		}),
	goAndChange: 'Aller au texte et modifier le choix',
	yourSentence: 'Votre phrase',
	yourSentenceRight: 'Votre phrase, juste',
	yourSentenceWrong: 'Votre phrase, fausse',
	pickedNothing: () => 'Vous n’avez sélectionné aucune phrase.',
	rightSentence: (wanted) => count(wanted, { one: 'La phrase qui répond', other: 'Une phrase qui répond' }),

	theAnswer: 'La réponse',
	theProof: (wanted) =>
		count(wanted, { one: 'La phrase qui la prouve', other: 'Les phrases qui la prouvent' }),
	done: 'fait',
	toDo: 'à faire',
	proofAlone: 'La preuve ne donne son point qu’avec la bonne réponse.'
};
export default answers;
