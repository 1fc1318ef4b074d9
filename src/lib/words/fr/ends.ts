import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('fr');
const questions = (n: number) => count(n, { one: `${n} question`, other: `${n} questions` });

const ends: Words['ends'] = {
	beforeHandIn: 'Avant de rendre',
	allAnswered: (n) =>
		count(n, {
			one: 'Vous avez répondu à la seule question.',
			other: `Vous avez répondu aux ${n} questions.`
		}),
	submitAnyway: (unanswered, flagged) => {
		const open = unanswered > 0 && `${unanswered} sans réponse`;
		const marked = flagged > 0 && count(flagged, { one: `${flagged} marquée`, other: `${flagged} marquées` });
		return `${[open, marked].filter(Boolean).join(', ')}\u00a0: rendre quand même\u00a0?`;
	},
	submit: 'Rendre et voir les résultats',
	toFirstOpen: 'Aller à la première sans réponse',
	toFirstFlagged: 'Aller à la première marquée',
	andFlagged: ', ⚑ marquée',

	evidence: (found, of) =>
		`Vous avez trouvé la phrase qui prouve la réponse pour ${found} sur ${questions(of)}. Cela figure à côté du score et n’en fait pas partie.`,
	took: (time) => `Cela a pris ${time}. Le temps ne compte jamais.`,
	bySkill: 'Par compétence',
	pointsBySkill: 'Points par compétence',
	skill: 'Compétence',
	points: 'Points',
	whatWentWrong: 'Ce qui n’allait pas',
	errors: 'Erreurs',
	error: 'Erreur',
	times: 'Fois',
	retry: (missed) =>
		count(missed, {
			one: 'Refaire celle que vous avez manquée',
			other: `Refaire les ${missed} que vous avez manquées`
		}),
	retryMeans:
		'Refaire, c’est être interrogé sur les mêmes faits\u00a0: avec une autre question s’il y en a une, sinon avec d’autres mots.',
	variant: 'Une autre variante',
	again: 'Le même quiz encore une fois',
	print: 'Imprimer mes résultats',
	copyResult: 'Copier mon résultat',
	copyLink: 'Copier le lien',
	told: {
		link: 'Le lien est copié. Il donne le même quiz à tout le monde.',
		result: 'Votre résultat est copié. Collez-le où vous en avez besoin.',
		failed: 'Ce navigateur ne permet pas à la page de copier. Le lien se trouve dans la barre d’adresse.'
	},
	made: (mode, seed, n, version) => `${mode}. Graine ${seed}, ${questions(n)}, version du texte ${version}.`,
	madeWhole: 'La même adresse donne le même quiz.',
	madeRetry: 'Ce sont celles que vous avez manquées\u00a0; l’adresse donne le quiz entier.',

	everyQuestion: 'Toutes les questions',
	yours: {
		right: 'Votre réponse, juste\u00a0:',
		partly: 'Votre réponse, juste en partie\u00a0:',
		wrong: 'Votre réponse, fausse\u00a0:',
		open: 'Votre réponse\u00a0:'
	},
	noAnswer: 'aucune',
	rightAnswer: 'Bonne réponse\u00a0:',
	proofFound: 'Vous avez trouvé la phrase qui le prouve.',
	proofWrong: 'Votre phrase ne le prouve pas\u00a0:',
	proofNone: 'Vous n’avez pas choisi de phrase.',
	reasons: 'Toutes les explications et l’endroit dans le texte',
	reasonsOf: (at) => `Toutes les explications et l’endroit dans le texte\u00a0: question ${at}`,
	showProofOf: (at) => `Voir dans le texte\u00a0: ce qui prouve la réponse à la question ${at}`,
	withReasons: (at) => `Question ${at}, avec toutes les explications`,

	paper: 'Quiz Readback\u00a0:',
	name: 'Nom\u00a0:',
	copiedTitle: (title, level) => `Readback\u00a0: «\u00a0${title}\u00a0», niveau ${level}`,
	copiedScore: (score) => `Score\u00a0: ${score}`,
	copiedEvidence: (found, of) => `Phrases trouvées\u00a0: ${found} sur ${of}`,
	copiedSkill: (skill, points) => `- ${skill}\u00a0: ${points}`,
	copiedMade: (mode, seed, n, version) =>
		`Mode\u00a0: ${mode}. ${questions(n)}, graine ${seed}, version du texte ${version}.`,
	copiedRetry: (mode) => `${mode}, reprise de ce qui a été manqué`,

	whatIsWrong: 'Qu’est-ce qui ne va pas\u00a0?',
	message: 'Le message',
	copyMessage: 'Copier le message',
	writeMail: 'Écrire un e-mail',
	reportTold: {
		copied: 'Le message est copié. Collez-le dans un e-mail ou un ticket.',
		failed:
			'Ce navigateur ne permet pas à la page de copier. Sélectionnez le message ci-dessous et copiez-le.'
	},
	nothingSent:
		'Rien n’est envoyé tant que vous ne l’envoyez pas. L’e-mail n’a pas encore d’adresse\u00a0: indiquez celle de votre enseignant ou du site.',
	reportSubject: (title) => `Readback\u00a0: un problème avec une question sur «\u00a0${title}\u00a0»`,
	reportSay: '(Dites ici ce qui ne va pas.)',
	reportQuestion: (stem) => `Question\u00a0: ${stem}`,
	reportAnswer: (answer) => `Ma réponse\u00a0: ${answer}`,
	reportNone: 'aucune',
	reportItem: (id) => `Élément\u00a0: ${id}`,
	reportMade: (seed, mode, version) =>
		`Graine\u00a0: ${seed}, mode\u00a0: ${mode}, version du texte\u00a0: ${version}`
};
export default ends;
