import type { Words } from '../catalogue.ts';
import { counting, dates } from '../counting.ts';

const count = counting('fr');

const site: Words['site'] = {
	motto: 'Lire de près. Savoir pourquoi.',
	skip: 'Aller au contenu',
	sections: 'Rubriques',
	review: 'Révision',
	progress: 'Progrès',
	language: 'Langue',
	forTeachers: 'Pour les enseignants : préparer un travail pour la classe',
	settings: 'Réglages de lecture',
	settingsNotFetched: 'Impossible de charger les réglages. Vérifiez votre connexion, puis réessayez.',
	languageNotFetched:
		'Impossible de charger les textes dans cette langue. Vérifiez votre connexion, puis réessayez.',
	partNotFetched: 'Impossible de charger cette partie. Vérifiez votre connexion, puis réessayez.',
	tryAgain: 'Réessayer',
	missing: {
		title: 'Page introuvable',
		heading: 'Il n’y a pas de page à cette adresse',
		help: 'L’adresse est peut-être mal écrite, ou l’article a été déplacé.'
	},
	failed: {
		title: 'Un problème est survenu',
		heading: 'Un problème est survenu',
		help: 'Vos réponses sont conservées sur cet appareil. Rechargez la page, ou repartez de la bibliothèque.'
	},
	goHome: 'Aller à la bibliothèque',

	date: dates('fr'),
	lengthOf: (words, minutes) =>
		`${count(words, { one: `${words} mot`, other: `${words} mots` })}, ${minutes} min`
};
export default site;
