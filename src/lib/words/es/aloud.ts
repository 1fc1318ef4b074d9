import type { Words } from '../catalogue.ts';
import { numbers } from '../counting.ts';

const number = numbers('es');

const aloud: Words['aloud'] = {
	name: 'Leer en voz alta',
	listen: 'Escuchar',
	play: 'Reproducir',
	pause: 'Pausa',
	stop: 'Parar',
	speed: 'Velocidad',
	pace: (pace) => `${number(pace, 1)}×`,
	noVoice:
		'Este dispositivo no tiene una voz en inglés para leer en voz alta. Puedes añadir una en sus ajustes de voz o de idioma.',
	failed: 'La voz dejó de funcionar. Pulsa «Reproducir» para intentarlo de nuevo.'
};
export default aloud;
