import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('fr');

const library: Words['library'] = {
	title: 'Readback : des quiz de lecture qui disent pourquoi',
	description:
		'Lisez un article, répondez à des questions tirées de ses informations et voyez pourquoi chaque réponse est juste ou fausse.',
	heading: 'Lisez un article. Vérifiez ce que vous en avez retenu.',
	intro:
		'Chaque question vient d’une information du texte. Pour chaque réponse, juste ou fausse, Readback dit pourquoi et montre la phrase qui le prouve. Sans compte, et rien ne quitte votre appareil.',
	goOn: 'Reprendre là où vous en étiez',
	place: (at, of) => `, question ${at} sur ${of}`,
	articles: 'Articles',
	search: 'Rechercher',
	topic: 'Thème',
	allTopics: 'Tous les thèmes',
	level: 'Niveau',
	allLevels: 'Tous les niveaux',
	found: (articles) => count(articles, { one: `${articles} article`, other: `${articles} articles` }),
	nothingFits: 'Aucun article ne correspond.',
	showAll: 'Afficher tous les articles',
	content: 'Contenu :',
	licence: {
		name: 'CC BY 4.0',
		before: 'Readback est un logiciel libre. Le code est sous licence MIT, les articles sont sous licence ',
		after:
			'. Pour s’entraîner et pour la classe : les réponses sont dans votre navigateur, donc ne l’utilisez pas pour une évaluation notée.'
	},
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
	goHome: 'Aller à la bibliothèque'
};
export default library;
