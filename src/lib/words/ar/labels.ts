import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('ar');
const number = numbers('ar');

const labels: Words['labels'] = {
	skills: {
		retrieve: 'إيجاد ما يقوله النص',
		infer: 'فهم ما يقصده النص',
		integrate: 'ربط أجزاء النص',
		evaluate: 'تقييم المصدر ودرجة اليقين'
	},
	modes: {
		test: { name: 'امتحان', means: 'أجب عن كل الأسئلة أولًا، ثم اعرف الصحيح منها والسبب.' },
		practice: { name: 'تدريب', means: 'تحقق من كل إجابة فورًا واقرأ الأسباب.' },
		evidence: {
			name: 'الدليل أولًا',
			means: 'حدّد أولًا الجملة التي تثبت الإجابة، ثم أجب. تظهر الأسباب في النهاية.'
		}
	},
	layouts: { one: 'سؤال واحد في كل مرة', all: 'كل الأسئلة في صفحة واحدة' },
	showAs: 'طريقة العرض',
	bars: 'أشرطة',
	table: 'جدول',
	points: (earned) => number(earned, 1),
	pointsOf: (earned, possible) => `${number(earned, 1)} من ${possible}`,
	ofRight: (possible) => `من ${possible} صحيحة`,
	ofPoints: (possible) =>
		count(possible, {
			one: 'من نقطة واحدة',
			two: 'من نقطتين',
			few: `من ${possible} نقاط`,
			other: `من ${possible} نقطة`
		})
};
export default labels;
