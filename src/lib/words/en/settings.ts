import { numbers } from '../counting.ts';

const number = numbers('en');

/** How the reader likes to read. */
export default {
	title: 'Reading settings',
	colours: 'Colours',
	themes: {
		device: 'As this device',
		light: 'Light',
		dark: 'Dark',
		sepia: 'Sepia',
		'contrast-light': 'Black on white',
		'contrast-dark': 'White on black'
	},
	letters: 'Letters',
	faces: {
		literata: 'Literata, made for books',
		sans: 'The plain letters of this device',
		easy: 'Atkinson Hyperlegible, easy to tell apart and set wider'
	},
	size: 'Text size',
	percent: (share: number) => `${share}%`,
	spaceBetweenLines: 'Space between lines',
	lines: (height: number) => number(height, 1),
	spaceBetweenLetters: 'Space between letters',
	noneAdded: 'none added',
	added: (share: number) => `+${share}%`,
	width: 'Length of lines',
	about: (letters: number) => `about ${letters} letters`,
	areReset: 'All settings are as they were at first.',
	areNotKept: 'This browser does not let Readback keep your settings. They hold until you leave.',
	reset: 'Reset',
	done: 'Done'
};
