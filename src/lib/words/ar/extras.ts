import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('ar');

const extras: Words['extras'] = {
	badAddress: 'عنوان هذا الاختبار لا يعمل',
	problems: {
		seed: 'يمكن أن تحتوي البذرة (seed) على حروف لاتينية صغيرة وأرقام وشرطات، 40 على الأكثر.',
		n: 'عدد الأسئلة (n) من 1 إلى 50.',
		mode: 'الطريقة (mode) هي «test» أو «practice» أو «evidence».',
		timer: 'المؤقت (timer) هو «off» أو «up» أو عدد من الدقائق من 1 إلى 180.',
		layout: 'طريقة العرض (layout) هي «one» أو «all».'
	},
	startNew: 'ابدأ اختبارًا جديدًا',
	showProof: 'اعرض في النص: الجملة التي تثبت الإجابة',

	findProof: '1. الجملة التي تثبت الإجابة',
	pickIt: 'اخترها من النص. بعد ذلك تُفتح الإجابات.',
	wentOn: 'تابعت بلا جملة. ما زال بإمكانك اختيار جملة.',
	pickedNone: 'لم تختر أي جملة.',
	picked: {
		open: 'جملتك',
		right: 'جملتك، صحيحة',
		wrong: 'جملتك، خاطئة'
	},
	theProof: 'الجملة التي تثبت ذلك',
	goToText: 'اذهب إلى النص',
	answerWithout: 'أجب بلا جملة',

	timer: 'المؤقت',
	timeSoFar: 'الوقت المنقضي',
	timeLeft: 'الوقت المتبقي',
	pause: 'إيقاف مؤقت',
	unpause: 'متابعة',
	hide: 'إخفاء',
	showTimer: 'أظهر المؤقت',
	moreMinutes: (minutes) =>
		count(minutes, { few: `${minutes} دقائق إضافية`, other: `${minutes} دقيقة إضافية` })
};
export default extras;
