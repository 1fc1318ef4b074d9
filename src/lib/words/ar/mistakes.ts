import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('ar');

const mistakes: Words['mistakes'] = {
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
	}
};
export default mistakes;
