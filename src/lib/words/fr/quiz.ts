import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('fr');
const number = numbers('fr');

const quiz: Words['quiz'] = {
	quizOn: 'Quiz\u00a0:',

	noScripts:
		'Un quiz à l’écran a besoin de scripts, et votre navigateur n’en exécute pas. Une page fonctionne sans eux : le texte, dix questions à faire sur papier et un corrigé avec les raisons.',
	noScriptsLink: 'Texte, questions et corrigé',

	notices: {
		welcomeBack: 'Bon retour. Vos réponses sont toujours là.',
		corrected: 'Le texte a été corrigé depuis que vous avez commencé, donc le quiz recommence.',
		unreadable: 'Vos réponses précédentes n’ont pas pu être lues, donc le quiz recommence.',
		full: 'Le stockage de ce navigateur est plein. Vous pouvez continuer ; tant qu’il n’y a pas de place, vos nouvelles réponses seront perdues si vous fermez ou rechargez la page.',
		missing:
			'Ce navigateur ne permet pas à Readback de garder vos réponses. Vous pouvez continuer, mais elles seront perdues si vous fermez ou rechargez la page.',
		keptAgain: 'Vos réponses sont de nouveau gardées.',
		otherTab: 'Ce quiz est aussi ouvert dans un autre onglet. Les réponses que vous y avez données sont ici.',
		questionNotFetched: 'Impossible de charger cette question. Vérifiez votre connexion, puis réessayez.',
		endNotFetched: 'Impossible de charger la fin du quiz. Vérifiez votre connexion, puis réessayez.'
	},
	carried: (stayed, of) =>
		stayed === of
			? 'Le texte a été corrigé depuis que vous avez commencé. Toutes vos réponses restent valables et sont ici.'
			: `Le texte a été corrigé depuis que vous avez commencé. Sur ${count(of, { one: `${of} réponse`, other: `${of} réponses` })}, ${count(stayed, { one: `${stayed} reste valable et se trouve`, other: `${stayed} restent valables et se trouvent` })} ici. Les questions des autres ont changé ou n’existent plus.`,
	retrySame: 'Ce que vous avez manqué est demandé à nouveau, avec d’autres mots s’il y en a.',
	retryNew:
		'Ce que vous avez manqué est demandé autrement\u00a0: de nouvelles questions sur les mêmes faits.',
	retrySome: (fresh, same) =>
		`Ce que vous avez manqué est demandé autrement\u00a0: ${count(fresh, { one: `${fresh} nouvelle question`, other: `${fresh} nouvelles questions` })} sur les mêmes faits et ${count(same, { one: `${same} question reposée`, other: `${same} questions reposées` })}.`,

	waiting: 'Les questions se préparent.',
	noQuestions: 'Il n’y a pas encore de questions',
	missing: {
		notFetched: 'Impossible de charger les questions. Vérifiez votre connexion, puis réessayez.',
		damaged: 'Le fichier des questions est abîmé. Réessayez plus tard.',
		corrected: 'Le texte a été corrigé depuis la création de cette page. Rechargez la page.'
	},

	show: 'Afficher',
	text: 'Texte',
	pickInText: 'Texte\u00a0: choisissez ici',
	question: 'Question',
	both: 'Les deux',
	onlyText: 'Texte seul',
	onlyQuestions: 'Questions seules',
	widthOfText: 'Largeur du texte',
	percent: (value) => `${value} pour cent`,
	toQuestion: 'Revenir à la question',
	toResults: 'Revenir aux résultats',

	questions: 'Questions',
	states: {
		right: 'juste',
		partly: 'juste en partie',
		wrong: 'fausse',
		answered: 'répondue',
		open: 'sans réponse'
	},
	questionState: (at, state, flagged) => `Question ${at}, ${state}${flagged ? ', marquée' : ''}`,
	review: 'Relecture',
	results: 'Résultats',

	questionOf: (at, all) => `Question ${at} sur ${all}`,
	flag: 'Marquer',
	flagged: 'Marquée',
	pickProof: 'Choisissez dans le texte la phrase qui prouve la réponse, puis choisissez une réponse.',
	showAsked: 'Voir dans le texte\u00a0: ce sur quoi porte la question',
	outcomes: { right: 'Juste.', wrong: 'Ce n’est pas juste.', open: 'Vous n’avez pas répondu à celle-ci.' },
	partly: (earned, possible) =>
		`Juste en partie\u00a0: ${number(earned, 1)} sur ${count(possible, { one: `${possible} point`, other: `${possible} points` })}.`,
	check: 'Vérifier',
	checkQuestion: (at) => `Vérifier la question ${at}`,
	next: 'Suivant',
	finish: 'Terminer',
	back: 'Retour',
	goOn: 'Continuer sans répondre',
	chooseOrGoOn: 'Choisissez d’abord une réponse, ou continuez sans répondre.',
	finishOrGoOn: 'Votre réponse n’est pas finie. Finissez-la d’abord, ou continuez sans répondre.',
	chooseFirst: 'Choisissez d’abord une réponse.',
	keysOn: (last, letter) => `Touches\u00a0: 1–${last} ou A–${letter} pour choisir, Entrée pour continuer.`,
	keysOff: 'Les touches de réponse sont désactivées. Entrée pour continuer.',
	switchOff: 'Désactiver',
	switchOffKeys: 'Désactiver les touches de réponse',
	switchOn: 'Activer',
	switchOnKeys: 'Activer les touches de réponse',
	reportProblem: 'Signaler un problème avec cette question',
	thenAnswer: '2. La réponse',
	moreMinutesGiven: (minutes) => `${minutes} minutes de plus.`,
	minutesLeft: {
		10: 'Il reste dix minutes.',
		5: 'Il reste cinq minutes.',
		1: 'Il reste une minute.',
		0: 'Le temps que vous avez choisi est écoulé. Vous pouvez continuer\u00a0: cela ne vous enlève rien.'
	}
};
export default quiz;
