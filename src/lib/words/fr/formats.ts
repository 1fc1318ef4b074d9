import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('fr');

const formats: Words['formats'] = {
	chooseOne: 'Choisissez une réponse.',
	chooseVerdict:
		'Est-ce vrai («\u00a0True\u00a0»), faux («\u00a0False\u00a0») ou le texte ne le dit-il pas («\u00a0Not stated\u00a0»)\u202f?',
	chooseVerdicts:
		'Est-ce vrai («\u00a0True\u00a0»), faux («\u00a0False\u00a0») ou le texte ne le dit-il pas («\u00a0Not stated\u00a0»)\u202f? Décidez pour chaque phrase.',
	chooseAll: 'Choisissez toutes les bonnes réponses\u00a0: deux ou plus.',
	chooseForEach:
		'Choisissez une réponse pour chaque phrase. Une réponse peut servir plusieurs fois, et toutes ne servent pas forcément.',
	chooseGroups: 'Choisissez un groupe pour chaque phrase.',
	fillGap: 'Choisissez ce qui complète la phrase.',
	putInOrder: 'Mettez-les dans l’ordre, le premier en haut.',
	typeNumber: 'Écrivez un nombre.',
	typeWords: 'Écrivez quelques mots en anglais.',
	pickSentences: (wanted) =>
		count(wanted, {
			one: 'Sélectionnez une phrase dans le texte.',
			other: `Sélectionnez ${wanted} phrases dans le texte.`
		}),
	chooseAndProve: (wanted) =>
		count(wanted, {
			one: 'Choisissez une réponse, puis sélectionnez dans le texte la phrase qui la prouve.',
			other: `Choisissez une réponse, puis sélectionnez dans le texte les ${wanted} phrases qui la prouvent.`
		}),

	yourAnswerRight: 'Votre réponse, juste',
	yourAnswerWrong: 'Votre réponse, fausse',
	rightAnswer: 'Bonne réponse',
	rightNotChosen: 'Bonne réponse, non choisie',
	rightCrossedOut: 'Bonne réponse, mais vous l’avez barrée',
	youCrossedOut: 'Vous l’avez barrée',
	colon: '\u00a0: ',
	show: 'Voir dans le texte',
	option: (letter) => `réponse ${letter}`,

	crossOut: 'Barrer',
	takeBack: 'Ne plus barrer',
	crossOutOption: (option) => `Barrer\u00a0: ${option}`,
	crossedOut: '(barrée)'
};
export default formats;
