import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('ar');

const passage: Words['passage'] = {
	before: 'قبل القراءة:',
	speaksAbout: 'يتناول هذا النص',

	asked: 'موضع السؤال',
	evidence: 'الدليل',
	yourSentence: 'جملتك',
	source: (label) => (label ? `من ${label}` : 'من هنا'),

	pick: (wanted, picked) =>
		count(wanted, {
			one: 'حدّد جملة واحدة.',
			two: `حدّد جملتين: ${picked} من ${wanted}.`,
			few: `حدّد ${wanted} جمل: ${picked} من ${wanted}.`,
			other: `حدّد ${wanted} جملة: ${picked} من ${wanted}.`
		})
};
export default passage;
