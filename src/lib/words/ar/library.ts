import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('ar');

const library: Words['library'] = {
	title: 'Readback: اختبارات قراءة تشرح السبب',
	description: 'اقرأ مقالًا، وأجب عن أسئلة مأخوذة من حقائقه، واعرف لماذا كل خيار صحيح أو خطأ.',
	heading: 'اقرأ مقالًا. اختبر ما فهمته منه.',
	intro:
		'كل سؤال مأخوذ من حقيقة في النص. ولكل إجابة، صحيحة كانت أم خاطئة، يشرح Readback السبب ويعرض الجملة التي تثبته. لا حاجة إلى حساب، ولا شيء يغادر جهازك.',
	goOn: 'تابع من حيث توقفت',
	place: (at, of) => `، السؤال ${at} من ${of}`,
	articles: 'المقالات',
	search: 'بحث',
	topic: 'الموضوع',
	allTopics: 'كل المواضيع',
	level: 'المستوى',
	allLevels: 'كل المستويات',
	found: (articles) =>
		count(articles, {
			zero: 'لا مقالات',
			one: 'مقال واحد',
			two: 'مقالان',
			few: `${articles} مقالات`,
			many: `${articles} مقالًا`,
			other: `${articles} مقال`
		}),
	nothingFits: 'لا يوجد مقال مطابق.',
	showAll: 'اعرض كل المقالات',
	content: 'المحتوى:',
	licence: {
		name: 'CC BY 4.0',
		before: 'Readback برنامج مفتوح المصدر. الشيفرة مرخّصة برخصة MIT، والمقالات برخصة ',
		after: '. للتدريب والاستخدام في الصف: الإجابات موجودة في متصفحك، فلا تستخدمه في اختبارات تُحتسب درجاتها.'
	}
};
export default library;
