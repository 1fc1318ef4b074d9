import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('fr');

const read: Words['read'] = {
	levels: 'Niveau du texte',
	explained: (words) => `Mots expliqués (${words})`,
	means: 'Signifie :',
	source: 'Source :',
	licence: 'Texte :',
	tools: {
		name: 'Outils de lecture',
		lineFocus: 'Suivre la ligne',
		markSentence: 'Marquer une phrase',
		myNotes: (notes) => `Mes notes (${notes})`,
		keeping: 'Pour avancer, faites défiler la page ou utilisez les flèches haut et bas. Échap pour terminer.',
		choosing: 'Choisissez une phrase avec les flèches ou d’un clic. Échap pour terminer.'
	},
	marks: { point: 'Point clé', question: 'Question', word: 'Mot nouveau' },
	marked: {
		point: 'Marqué comme point clé.',
		question: 'Marqué comme question.',
		word: 'Marqué comme mot nouveau.'
	},
	notes: {
		title: 'Mes notes',
		markWords: 'Marquer des mots',
		markAs: 'Marquer comme',
		note: 'Note',
		pin: (mark, number) => `${mark}, note ${number}`,
		show: 'Afficher',
		delete: 'Supprimer',
		done: 'Terminé',
		close: 'Fermer',
		deleted: 'Supprimé.',
		nothing: 'Rien n’est marqué dans ce texte.',
		lost: 'Absent du texte à présent',
		whyLost: 'Le texte a été corrigé depuis. Vos notes sont conservées.',
		unreadable: 'Vos notes précédentes sur ce texte n’ont pas pu être lues.',
		someUnreadable: (notes) => `Certaines de vos notes n’ont pas pu être lues : ${notes}.`,
		notKept:
			'Ce navigateur ne permet pas à Readback de conserver vos notes. Elles seront perdues quand vous quitterez cette page.'
	},
	start: {
		print: 'L’imprimer, avec des questions et un corrigé',
		title: 'Faire un quiz sur ce texte',
		questions: 'Questions',
		ahead: 'Ce qui vous attend',
		minutes: (toRead, toAnswer) =>
			`Environ ${toRead + toAnswer} minutes : ${toRead} pour lire, ${toAnswer} pour répondre.`,
		level: (level) => `Niveau ${level}.`,
		speaksAbout: { before: 'Le texte parle de : ', after: '.' },
		mode: 'Mode',
		timerAndLayout: 'Minuteur et présentation',
		asChosen: (timer, layout) => `${timer}, ${layout.toLowerCase()}`,
		timer: 'Minuteur',
		noTimer: 'Sans minuteur',
		countsUp: 'Compter le temps',
		countsDown: (minutes) => count(minutes, { one: `${minutes} minute`, other: `${minutes} minutes` }),
		layout: 'Présentation',
		start: 'Commencer un quiz',
		timeNeverCounts:
			'Le temps ne compte jamais. Vous pouvez arrêter quand vous voulez et reprendre plus tard sur cet appareil.'
	}
};
export default read;
