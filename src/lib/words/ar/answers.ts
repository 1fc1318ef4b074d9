import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';
import { embedded } from '../embedded.ts';
import { sentences } from './formats.ts';

const count = counting('ar');

const answers: Words['answers'] = {
	notAnswered: 'الإجابة الصحيحة، ولم تختر شيئًا',
	whyNot: (others) =>
		count(others, {
			one: 'لماذا لا تصلح الإجابة الأخرى؟',
			two: 'لماذا لا تصلح الإجابتان الأخريان؟',
			other: 'لماذا لا تصلح الإجابات الأخرى؟'
		}),

	gap: '(فراغ)',

	answers: 'الإجابات',
	groups: 'المجموعات',
	// The mark keeps the dots behind the word in a list that runs from left to right.
	choose: 'اختر…\u200f',
	dragOrChoose: 'اسحبها إلى أماكنها، أو اختر من القوائم.',
	putAt: (answer, place, row) => `${embedded(answer)}: وُضعت عند الرقم ${place}، ${embedded(row)}`,

	moveUp: (entry) => `حرّك إلى الأعلى: ${embedded(entry)}`,
	moveDown: (entry) => `حرّك إلى الأسفل: ${embedded(entry)}`,
	moved: (entry, place, places) => `في المكان ${place} من ${places} الآن: ${embedded(entry)}`,
	dragOrMove: 'اسحبها، أو استخدم الأسهم.',
	notMoved: 'لم تُجب بعد: لم تحرّك شيئًا.',
	mayMove: 'هذه إجابتك. ما زال بإمكانك تغيير الترتيب.',
	yourOrder: 'ترتيبك',
	rightOrder: 'الترتيب الصحيح',
	rightPairs: (right, pairs) => `الأزواج المرتّبة ترتيبًا صحيحًا: ${right} من ${pairs}.`,
	inPlace: 'في مكانها',
	notInPlace: (place) => `ليست في مكانها: رقمها ${place}`,
	whyHere: 'لماذا هنا',

	yourAnswer: 'إجابتك',
	aNumber: 'بالأرقام أو بكلمات إنجليزية.',
	noNumber: `لا يمكن قراءة ما كتبته كعدد واحد. اكتب مثلًا ${embedded('4,700')}.`,
	commaForThousands: `ضع فاصلة للآلاف كما في الإنجليزية: ${embedded('4,700')}.`,
	fewWords: 'لا يؤثر حجم الحروف ولا علامات النطق ولا أخطاء الكتابة البسيطة.',
	takenAs: (answer) => `فُهمت إجابتك على أنها ${embedded(answer)}.`,
	alsoRight: 'صحيح أيضًا:',

	nonePicked: (wanted) =>
		count(wanted, {
			one: 'لم تحدّد جملة بعد. يمكنك تحديد أي جملة في النص.',
			other: `لم تحدّد أي جملة بعد: حدّد ${sentences(wanted)}. يمكنك تحديد أي جملة في النص.`
		}),
	picked: (picked, wanted) =>
		count(wanted, { one: 'حدّدت جملة واحدة.', other: `عدد الجمل المحدّدة: ${picked} من ${wanted}.` }),
	tooManyPicked: 'ألغِ تحديد بعضها بالنقر عليها مرة أخرى.',
	goAndPick: (wanted) =>
		count(wanted, {
			one: 'انتقل إلى النص وحدّدها',
			other: `انتقل إلى النص وحدّد ${sentences(wanted)}`
		}),
	goAndChange: 'انتقل إلى النص وغيّر التحديد',
	yourSentence: 'جملتك',
	yourSentenceRight: 'جملتك، صحيحة',
	yourSentenceWrong: 'جملتك، خاطئة',
	pickedNothing: () => 'لم تحدّد أي جملة.',
	rightSentence: (wanted) =>
		count(wanted, { one: 'الجملة التي تجيب عن السؤال', other: 'جملة تجيب عن السؤال' }),

	theAnswer: 'الإجابة',
	theProof: (wanted) =>
		count(wanted, {
			one: 'الجملة التي تثبتها',
			two: 'الجملتان اللتان تثبتانها',
			other: 'الجمل التي تثبتها'
		}),
	done: 'تم',
	toDo: 'لم يتم بعد',
	proofAlone: 'لا تُحتسب نقطة الدليل إلا مع الإجابة الصحيحة.'
};
export default answers;
