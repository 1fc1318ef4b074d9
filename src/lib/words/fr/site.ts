import type { Words } from '../catalogue.ts';

const site: Words['site'] = {
	motto: 'Lire de près. Savoir pourquoi.',
	skip: 'Aller au contenu',
	sections: 'Rubriques',
	review: 'Révision',
	progress: 'Progrès',
	language: 'Langue',
	settings: 'Réglages de lecture',
	settingsNotFetched: 'Impossible de charger les réglages. Vérifiez votre connexion, puis réessayez.',
	languageNotFetched:
		'Impossible de charger les textes dans cette langue. Vérifiez votre connexion, puis réessayez.'
};
export default site;
