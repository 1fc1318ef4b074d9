import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('ar');
const number = numbers('ar');

const quiz: Words['quiz'] = {
	quizOn: 'اختبار:',

	noScripts:
		'يحتاج الاختبار على الشاشة إلى نصوص برمجية لا يشغّلها متصفحك. هناك صفحة تعمل من دونها: فيها النص، وعشرة أسئلة تجيب عنها على الورق، ومفتاح إجابات مع الأسباب.',
	noScriptsLink: 'النص والأسئلة ومفتاح الإجابات',

	notices: {
		welcomeBack: 'مرحبًا بعودتك. إجاباتك ما زالت هنا.',
		corrected: 'صُحِّح النص بعد أن بدأت، لذلك يبدأ الاختبار من جديد.',
		unreadable: 'تعذّرت قراءة إجاباتك السابقة، لذلك يبدأ الاختبار من جديد.',
		full: 'مساحة التخزين في هذا المتصفح ممتلئة. يمكنك أن تواصل، لكن إجاباتك الجديدة ستضيع إذا أغلقت الصفحة أو أعدت تحميلها قبل أن تتوفر مساحة.',
		missing:
			'هذا المتصفح لا يسمح لموقع Readback بحفظ إجاباتك. يمكنك أن تواصل، لكنها ستضيع إذا أغلقت الصفحة أو أعدت تحميلها.',
		keptAgain: 'عاد حفظ إجاباتك.',
		otherTab: 'هذا الاختبار مفتوح أيضًا في علامة تبويب أخرى. إجاباتك هناك موجودة هنا.',
		questionNotFetched: 'تعذّر تحميل هذا السؤال. تحقق من الاتصال ثم حاول مرة أخرى.',
		endNotFetched: 'تعذّر تحميل نهاية الاختبار. تحقق من الاتصال ثم حاول مرة أخرى.'
	},
	carried: (stayed, of) =>
		stayed === of
			? 'صُحِّح النص بعد أن بدأت. كل إجاباتك ما زالت صالحة وهي هنا.'
			: `صُحِّح النص بعد أن بدأت. عدد إجاباتك التي ما زالت صالحة ${stayed} من ${of}، وهي هنا. أما الأخرى فقد تغيّرت أسئلتها أو حُذفت.`,
	retrySame: 'تُطرح الأسئلة التي لم تُصب فيها مرة أخرى، بصياغة أخرى إن وُجدت.',
	retryNew: 'يُسأل عما لم تُصب فيه بطريقة أخرى: أسئلة جديدة عن الوقائع نفسها.',
	retrySome: (fresh, same) => {
		const asked = count(fresh, {
			one: 'سؤال جديد واحد',
			two: 'سؤالان جديدان',
			few: `${fresh} أسئلة جديدة`,
			many: `${fresh} سؤالًا جديدًا`,
			other: `${fresh} سؤال جديد`
		});
		const again = count(same, {
			one: 'سؤال واحد يُعاد',
			two: 'سؤالان يُعادان',
			few: `${same} أسئلة تُعاد`,
			many: `${same} سؤالًا يُعاد`,
			other: `${same} سؤال يُعاد`
		});
		return `يُسأل عما لم تُصب فيه بطريقة أخرى: ${asked} عن الوقائع نفسها، و${again}.`;
	},

	waiting: 'يجري إعداد الأسئلة.',
	noQuestions: 'لا توجد أسئلة بعد',
	missing: {
		notFetched: 'تعذّر تحميل الأسئلة. تحقق من الاتصال ثم حاول مرة أخرى.',
		damaged: 'ملف الأسئلة تالف. حاول مرة أخرى بعد قليل.',
		corrected: 'صُحِّح النص بعد إعداد هذه الصفحة. أعد تحميل الصفحة.'
	},

	show: 'العرض',
	text: 'النص',
	pickInText: 'النص: اختر هنا',
	question: 'السؤال',
	both: 'كلاهما',
	onlyText: 'النص فقط',
	onlyQuestions: 'الأسئلة فقط',
	widthOfText: 'عرض عمود النص',
	percent: (value) => `${value} بالمئة`,
	toQuestion: 'العودة إلى السؤال',
	toResults: 'العودة إلى النتائج',

	questions: 'الأسئلة',
	states: {
		right: 'صحيح',
		partly: 'صحيح جزئيًا',
		wrong: 'خطأ',
		answered: 'أُجيب عنه',
		open: 'بلا إجابة'
	},
	questionState: (at, state, flagged) => `السؤال ${at}، ${state}${flagged ? '، عليه علامة' : ''}`,
	review: 'المراجعة',
	results: 'النتائج',

	questionOf: (at, all) => `السؤال ${at} من ${all}`,
	flag: 'ضع علامة',
	flagged: 'عليه علامة',
	pickProof: 'اختر من النص الجملة التي تثبت الإجابة، ثم اختر إجابة واحدة.',
	showAsked: 'اعرض في النص: ما يسأل عنه السؤال',
	outcomes: { right: 'صحيح.', wrong: 'غير صحيح.', open: 'تركت هذا السؤال بلا إجابة.' },
	partly: (earned, possible) => {
		const points = count(possible, {
			one: 'نقطة واحدة',
			two: 'نقطتين',
			few: `${possible} نقاط`,
			other: `${possible} نقطة`
		});
		return `صحيح جزئيًا: ${number(earned, 1)} من ${points}.`;
	},
	check: 'تحقق',
	checkQuestion: (at) => `تحقق من السؤال ${at}`,
	next: 'التالي',
	finish: 'إنهاء',
	back: 'السابق',
	goOn: 'تابع بلا إجابة',
	chooseOrGoOn: 'اختر إجابة أولًا، أو تابع بلا إجابة.',
	finishOrGoOn: 'إجابتك غير مكتملة. أكملها أولًا، أو تابع بلا إجابة.',
	chooseFirst: 'اختر إجابة أولًا.',
	keysOn: (last, letter) => `المفاتيح: من 1 إلى ${last} أو من A إلى ${letter} للاختيار، وEnter للمتابعة.`,
	keysOff: 'مفاتيح الإجابة متوقفة. اضغط Enter للمتابعة.',
	switchOff: 'أوقف',
	switchOffKeys: 'أوقف مفاتيح الإجابة',
	switchOn: 'شغّل',
	switchOnKeys: 'شغّل مفاتيح الإجابة',
	reportProblem: 'أبلغ عن مشكلة في هذا السؤال',
	thenAnswer: '2. الإجابة',
	moreMinutesGiven: (minutes) =>
		count(minutes, { few: `أُضيفت ${minutes} دقائق.`, other: `أُضيفت ${minutes} دقيقة.` }),
	minutesLeft: {
		10: 'بقيت عشر دقائق.',
		5: 'بقيت خمس دقائق.',
		1: 'بقيت دقيقة واحدة.',
		0: 'انتهى الوقت الذي حددته. يمكنك أن تواصل: لن تخسر شيئًا.'
	}
};
export default quiz;
