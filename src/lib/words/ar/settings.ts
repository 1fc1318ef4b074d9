import type { Words } from '../catalogue.ts';
import { numbers } from '../counting.ts';

const number = numbers('ar');

const settings: Words['settings'] = {
	title: 'إعدادات القراءة',
	colours: 'الألوان',
	themes: {
		device: 'مثل هذا الجهاز',
		light: 'فاتح',
		dark: 'داكن',
		sepia: 'بنّي هادئ',
		'contrast-light': 'أسود على أبيض',
		'contrast-dark': 'أبيض على أسود'
	},
	letters: 'الخط الإنجليزي',
	faces: {
		literata: 'Literata، مصمَّم للكتب',
		sans: 'الخط البسيط لهذا الجهاز',
		easy: 'Atkinson Hyperlegible، حروفه سهلة التمييز ومتباعدة'
	},
	size: 'حجم النص',
	percent: (share) => `${share}%`,
	spaceBetweenLines: 'المسافة بين السطور',
	lines: (height) => number(height, 1),
	spaceBetweenLetters: 'المسافة بين الحروف الإنجليزية',
	noneAdded: 'بلا زيادة',
	added: (share) => `${share}% إضافية`,
	width: 'طول السطر',
	about: (letters) => `نحو ${letters} حرفًا`,
	areReset: 'عادت كل الإعدادات إلى ما كانت عليه في البداية.',
	areNotKept: 'لا يسمح هذا المتصفح لـ Readback بحفظ إعداداتك. ستبقى حتى تغادر الصفحة.',
	reset: 'إعادة الضبط',
	done: 'تم'
};
export default settings;
