import type { Words } from '../catalogue.ts';

const site: Words['site'] = {
	motto: 'اقرأ بتمعّن واعرف السبب.',
	skip: 'انتقل إلى المحتوى',
	sections: 'الأقسام',
	review: 'المراجعة',
	progress: 'التقدّم',
	language: 'اللغة',
	settings: 'إعدادات القراءة',
	settingsNotFetched: 'تعذّر تحميل الإعدادات. تحقق من الاتصال ثم حاول مرة أخرى.',
	languageNotFetched: 'تعذّر تحميل كلمات هذه اللغة. تحقق من الاتصال ثم حاول مرة أخرى.'
};
export default site;
