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
	errors: {
		'wrong-actor': 'ذكرتَ شخصًا أو جهة غير ما يذكره النص',
		'wrong-action': 'اخترتَ فعلًا غير الفعل المذكور في النص',
		'number-of-something-else': 'اخترتَ عددًا يخص شيئًا آخر',
		'number-not-in-text': 'اخترتَ عددًا لا يذكره النص',
		'other-time': 'اخترتَ وقتًا آخر',
		'other-place': 'اخترتَ مكانًا آخر',
		'wrong-source': 'نسبتَ الكلام إلى مصدر آخر',
		'certainty-raised': 'جعلتَ النص أكثر يقينًا مما هو عليه',
		'certainty-lowered': 'جعلتَ النص أقل يقينًا مما هو عليه',
		'cause-invented': 'اخترتَ سببًا لا يذكره النص',
		'other-cause': 'اخترتَ سبب شيء آخر',
		'relation-reversed': 'عكستَ العلاقة بين شيئين',
		'scope-widened': 'اخترتَ أكثر مما يقوله النص',
		'too-narrow': 'حسبتَ تفصيلًا واحدًا هو النص كله',
		'too-broad': 'اخترتَ شيئًا أوسع من النص',
		contradicted: 'اخترتَ شيئًا يقول النص عكسه',
		overlooked: 'فاتك شيء يذكره النص',
		'other-sense': 'اخترتَ معنى آخر لإحدى الكلمات',
		'other-referent': 'فهمتَ أن الكلام يشير إلى شيء آخر',
		'other-paragraph': 'اخترتَ ما تفعله فقرة أخرى',
		'not-in-text': 'اخترتَ شيئًا ليس في النص'
	},
	timesError: (times, error) => {
		const often = count(times, {
			one: 'مرة واحدة',
			two: 'مرتين',
			few: `${times} مرات`,
			other: `${times} مرة`
		});
		return `${often}: ${error}.`;
	},
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
