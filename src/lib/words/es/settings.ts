import type { Words } from '../catalogue.ts';
import { numbers } from '../counting.ts';

const number = numbers('es');

const settings: Words['settings'] = {
	title: 'Ajustes de lectura',
	colours: 'Colores',
	themes: {
		device: 'Como este dispositivo',
		light: 'Claro',
		dark: 'Oscuro',
		sepia: 'Sepia',
		'contrast-light': 'Negro sobre blanco',
		'contrast-dark': 'Blanco sobre negro'
	},
	letters: 'Letra',
	faces: {
		literata: 'Literata, pensada para libros',
		sans: 'La letra sencilla de este dispositivo',
		easy: 'Atkinson Hyperlegible, fácil de distinguir y más espaciada'
	},
	size: 'Tamaño del texto',
	percent: (share) => `${share} %`,
	spaceBetweenLines: 'Espacio entre líneas',
	lines: (height) => number(height, 1),
	spaceBetweenLetters: 'Espacio entre letras',
	noneAdded: 'sin espacio añadido',
	added: (share) => `+${share} %`,
	width: 'Largo de las líneas',
	about: (letters) => `unas ${letters} letras`,
	areReset: 'Todos los ajustes están como al principio.',
	areNotKept: 'Este navegador no permite a Readback guardar tus ajustes. Valen hasta que salgas.',
	reset: 'Restablecer',
	done: 'Listo'
};
export default settings;
