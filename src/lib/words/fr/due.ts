import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';
import { dates } from '../dates.ts';

const count = counting('fr');
const facts = (n: number) => count(n, { one: `${n} fait`, other: `${n} faits` });
const questions = (n: number) => count(n, { one: `${n} question`, other: `${n} questions` });
const { day, short, date } = dates('fr');

const due: Words['due'] = {
	title: 'Révision',
	intro:
		'Ce que vous avez lu revient peu avant que vous ne l’oubliiez, chaque fois avec une autre question sur le même fait.',
	looking: 'Recherche de ce qui est à réviser…',
	needsScript: 'La révision utilise ce que ce navigateur a retenu : elle a besoin de JavaScript.',
	nothingYet: {
		heading: 'Rien à réviser pour l’instant',
		help: 'Faites d’abord un quiz. Chaque fait sur lequel il porte reviendra ici au bon moment.',
		toLibrary: 'Choisir un article'
	},
	due: (n) => count(n, { one: '1 fait à réviser aujourd’hui', other: `${n} faits à réviser aujourd’hui` }),
	from: (texts) => count(texts, { one: 'D’un seul texte.', other: `De ${texts} textes.` }),
	nothingDue: 'Rien à réviser aujourd’hui',
	next: (n, time) => `Ensuite : ${facts(n)}, le ${day(time)}.`,
	noNext: 'Rien n’est prévu pour un autre jour.',
	howMany: 'Combien de questions ?',
	start: questions,
	startAll: (n) => count(n, { one: 'La poser', other: `Les ${n}` }),
	limitReached: (limit) => `Vous avez fait vos ${questions(limit)} du jour. Le reste attend demain.`,
	more: 'Réviser davantage quand même',
	under: (done, of) => `Vous avez commencé une révision : ${done} réponses sur ${of}.`,
	goOn: 'La continuer',
	drop: 'En commencer une autre',
	fetching: 'Chargement des textes…',
	notFetched: 'Impossible de charger les textes. Vérifiez votre connexion, puis réessayez.',
	nothingAskable:
		'Les textes ont été corrigés et il n’y a plus d’autre façon d’interroger sur ce qui est à réviser. Refaites un quiz sur ces textes.',
	corrected: 'Un texte a été corrigé depuis le début de cette révision : il faut en commencer une nouvelle.',
	carried: (stayed, of) =>
		`Un texte a été corrigé depuis le début de cette révision. Sur ${count(of, { one: `${of} réponse`, other: `${of} réponses` })}, ${count(stayed, { one: `${stayed} reste valable et se trouve`, other: `${stayed} restent valables et se trouvent` })} ici.`,
	notKeptReview:
		'Ce navigateur ne permet pas pour l’instant à Readback de garder cette révision. Vos réponses comptent, mais vous ne pourrez pas la continuer si vous fermez ou rechargez la page.',
	question: (at, of) => `Question ${at} sur ${of}`,
	standsIn: 'Aucune autre question ne porte sur ce fait ; celle-ci exerce la même compétence.',
	passage: 'Extrait du texte',
	left: (n) => count(n, { one: '1 paragraphe masqué', other: `${n} paragraphes masqués` }),
	whole: 'Afficher tout le texte',
	part: 'Afficher seulement cette partie',
	readPage: 'Ouvrir l’article',
	check: 'Vérifier',
	onward: 'Suivante',
	finish: 'Terminer',
	skip: 'Continuer sans répondre',
	choose: 'Choisissez d’abord une réponse, ou continuez sans répondre.',
	unfinished: 'Votre réponse n’est pas complète. Terminez-la d’abord, ou continuez sans répondre.',
	undo: 'Annuler la dernière réponse',
	undone: 'La dernière réponse est annulée. Vous pouvez répondre de nouveau.',
	back: (time) => `Ce fait revient le ${day(time)}.`,
	done: 'Révision terminée',
	score: (right, of) =>
		count(right, { one: `${right} bonne réponse sur ${of}.`, other: `${right} bonnes réponses sur ${of}.` }),
	allSkipped: 'Vous n’avez répondu à aucune question : elles restent à réviser.',
	comesBack: 'Quand cela revient',
	fact: 'Question',
	when: 'Retour le',
	stays: 'reste à réviser',
	right: 'juste',
	partly: 'en partie juste',
	wrong: 'faux',
	open: 'sans réponse',
	again: 'Réviser davantage',
	toProgress: 'Voir vos progrès',
	toLibrary: 'Retour à la bibliothèque',
	forecast: 'Les prochains jours',
	forecastHelp: 'Le nombre de faits qui reviennent chaque jour si vous ne répondez à rien d’autre.',
	day: 'Jour',
	facts: 'Faits',
	today: 'Aujourd’hui',
	settings: 'Réglages',
	retention: 'Part à retenir',
	retentionHelp:
		'La part des faits que vous voulez encore savoir quand ils reviennent. Plus elle est grande, plus il y a de questions.',
	percent: (n) => `${n} %`,
	limit: 'Questions par jour, au plus',
	limitHelp: 'Ce qui dépasse attend un autre jour.',
	notKept:
		'Ce navigateur ne permet pas de garder les réglages. Ils valent jusqu’à ce que vous quittiez la page.',
	dateOf: date,
	dayOf: day,
	shortDay: short
};
export default due;
