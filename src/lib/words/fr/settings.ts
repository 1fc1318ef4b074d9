import type { Words } from '../catalogue.ts';
import { numbers } from '../counting.ts';

const number = numbers('fr');

const settings: Words['settings'] = {
	title: 'Réglages de lecture',
	colours: 'Couleurs',
	themes: {
		device: 'Comme cet appareil',
		light: 'Clair',
		dark: 'Sombre',
		sepia: 'Sépia',
		'contrast-light': 'Noir sur blanc',
		'contrast-dark': 'Blanc sur noir'
	},
	letters: 'Caractères',
	faces: {
		literata: 'Literata, faite pour les livres',
		sans: 'Les caractères simples de cet appareil',
		easy: 'Atkinson Hyperlegible, aux lettres bien distinctes et plus espacées'
	},
	size: 'Taille du texte',
	percent: (share) => `${share} %`,
	spaceBetweenLines: 'Espace entre les lignes',
	lines: (height) => number(height, 1),
	spaceBetweenLetters: 'Espace entre les lettres',
	noneAdded: 'aucun ajout',
	added: (share) => `+${share} %`,
	width: 'Longueur des lignes',
	about: (letters) => `environ ${letters} lettres`,
	areReset: 'Tous les réglages sont comme au début.',
	areNotKept:
		'Ce navigateur ne permet pas à Readback de conserver vos réglages. Ils restent actifs jusqu’à votre départ.',
	reset: 'Réinitialiser',
	done: 'Terminé'
};
export default settings;
