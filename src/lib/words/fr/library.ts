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
	}
};
export default library;
