import type { Words } from '../catalogue.ts';
import { numbers } from '../counting.ts';

const number = numbers('fr');

const aloud: Words['aloud'] = {
	name: 'Lire à voix haute',
	listen: 'Écouter',
	play: 'Lecture',
	pause: 'Pause',
	stop: 'Arrêter',
	speed: 'Vitesse',
	pace: (pace) => `${number(pace, 1)}×`,
	noVoice:
		'Cet appareil n’a pas de voix anglaise pour lire à voix haute. Vous pouvez en ajouter une dans ses réglages de voix ou de langue.',
	failed: 'La voix s’est arrêtée. Appuyez sur « Lecture » pour réessayer.'
};
export default aloud;
