import { numbers } from '../counting.ts';

const number = numbers('en');

/** Reading aloud: the text of an article, or a question with its options. */
export default {
	name: 'Read aloud',
	listen: 'Listen',
	play: 'Play',
	pause: 'Pause',
	stop: 'Stop',
	speed: 'Speed',
	pace: (pace: number) => `${number(pace, 1)}×`,
	noVoice:
		'This device has no English voice for reading aloud. You can add one in its settings for speech or languages.',
	failed: 'The voice stopped working. Press Play to try again.'
};
