import type { Words } from '../catalogue.ts';
import { counting, dates } from '../counting.ts';

const count = counting('ar');

const site: Words['site'] = {
	motto: 'اقرأ بتمعّن واعرف السبب.',
	skip: 'انتقل إلى المحتوى',
	sections: 'الأقسام',
	review: 'المراجعة',
	progress: 'التقدّم',
	language: 'اللغة',
	forTeachers: 'للمعلمين: إعداد عمل للصف',
	settings: 'إعدادات القراءة',
	settingsNotFetched: 'تعذّر تحميل الإعدادات. تحقق من الاتصال ثم حاول مرة أخرى.',
	languageNotFetched: 'تعذّر تحميل كلمات هذه اللغة. تحقق من الاتصال ثم حاول مرة أخرى.',
	partNotFetched: 'تعذّر تحميل هذا الجزء. تحقق من الاتصال ثم حاول مرة أخرى.',
	tryAgain: 'حاول مرة أخرى',
	missing: {
		title: 'الصفحة غير موجودة',
		heading: 'لا توجد صفحة في هذا العنوان',
		help: 'ربما كُتب العنوان بشكل خاطئ، أو نُقل المقال.'
	},
	failed: {
		title: 'حدث خطأ',
		heading: 'حدث خطأ',
		help: 'إجاباتك محفوظة على هذا الجهاز. أعد تحميل الصفحة، أو ابدأ من المكتبة.'
	},
	goHome: 'اذهب إلى المكتبة',

	date: dates('ar'),
	lengthOf: (words, minutes) =>
		`${count(words, { one: 'كلمة واحدة', two: 'كلمتان', few: `${words} كلمات`, other: `${words} كلمة` })}، ${minutes} د`
};
export default site;
