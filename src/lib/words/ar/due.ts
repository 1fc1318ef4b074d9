import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';
import { dates } from '../dates.ts';

const count = counting('ar');
const facts = (n: number) =>
	count(n, {
		zero: 'لا معلومات',
		one: 'معلومة واحدة',
		two: 'معلومتان',
		few: `${n} معلومات`,
		other: `${n} معلومة`
	});
const questions = (n: number) =>
	count(n, { zero: 'لا أسئلة', one: 'سؤال واحد', two: 'سؤالان', few: `${n} أسئلة`, other: `${n} سؤالًا` });
const { day, short, date } = dates('ar');

const due: Words['due'] = {
	title: 'المراجعة',
	intro: 'ما قرأته يعود إليك قبل أن تنساه بقليل، وفي كل مرة بسؤال آخر عن المعلومة نفسها.',
	looking: 'جارٍ البحث عمّا حان وقت مراجعته…',
	needsScript: 'تعتمد المراجعة على ما يحفظه هذا المتصفح، لذلك تحتاج إلى JavaScript.',
	nothingYet: {
		heading: 'لا شيء للمراجعة بعد',
		help: 'أجب أولًا عن أسئلة أحد المقالات. كل معلومة يُسأل عنها ستعود هنا في اليوم المناسب.',
		toLibrary: 'اختر مقالًا'
	},
	due: (n) =>
		count(n, {
			zero: 'لا معلومات للمراجعة اليوم',
			one: 'معلومة واحدة للمراجعة اليوم',
			two: 'معلومتان للمراجعة اليوم',
			few: `${n} معلومات للمراجعة اليوم`,
			other: `${n} معلومة للمراجعة اليوم`
		}),
	from: (texts) =>
		count(texts, {
			one: 'من نص واحد.',
			two: 'من نصين.',
			few: `من ${texts} نصوص.`,
			other: `من ${texts} نصًّا.`
		}),
	nothingDue: 'لا شيء للمراجعة اليوم',
	next: (n, time) => `التالي: ${facts(n)} يوم ${day(time)}.`,
	noNext: 'لا شيء ينتظر يومًا آخر.',
	howMany: 'كم سؤالًا تريد؟',
	start: questions,
	startAll: (n) => count(n, { one: 'اسألني', two: 'السؤالان', other: `الكل (${n})` }),
	limitReached: (limit) => `أنهيت حدّك لهذا اليوم: ${questions(limit)}. والباقي ينتظر الغد.`,
	more: 'راجع المزيد على أي حال',
	under: (done, of) => `بدأت مراجعة: أجبت عن ${done} من ${of}.`,
	goOn: 'تابعها',
	drop: 'ابدأ غيرها',
	fetching: 'جارٍ تحميل النصوص…',
	notFetched: 'تعذّر تحميل النصوص. تحقق من الاتصال ثم حاول مرة أخرى.',
	nothingAskable: 'صُحّحت النصوص، ولا توجد الآن طريقة أخرى للسؤال عمّا حان وقت مراجعته. أجب عن أسئلتها من جديد.',
	corrected: 'صُحّح أحد النصوص بعد أن بدأت هذه المراجعة، لذلك يجب أن تبدأ مراجعة جديدة.',
	question: (at, of) => `السؤال ${at} من ${of}`,
	standsIn: 'لا يوجد سؤال آخر عن المعلومة المطلوبة، لذلك يدرّب هذا السؤال المهارة نفسها.',
	passage: 'من النص',
	left: (n) =>
		count(n, {
			one: 'فقرة واحدة غير معروضة',
			two: 'فقرتان غير معروضتين',
			few: `${n} فقرات غير معروضة`,
			other: `${n} فقرة غير معروضة`
		}),
	whole: 'اعرض النص كله',
	part: 'اعرض هذا الجزء فقط',
	readPage: 'افتح المقال',
	check: 'تحقق',
	onward: 'التالي',
	finish: 'إنهاء',
	skip: 'تابع بلا إجابة',
	choose: 'اختر إجابة أولًا، أو تابع بلا إجابة.',
	unfinished: 'إجابتك غير كاملة. أكملها أولًا، أو تابع بلا إجابة.',
	undo: 'تراجع عن آخر إجابة',
	undone: 'أُلغيت آخر إجابة. يمكنك أن تجيب من جديد.',
	back: (time) => `ستعود هذه المعلومة يوم ${day(time)}.`,
	done: 'انتهت المراجعة',
	score: (right, of) => `${right} من ${of} صحيحة.`,
	allSkipped: 'لم تجب عن أي سؤال، لذلك تبقى كلها للمراجعة.',
	comesBack: 'متى تعود',
	fact: 'السؤال',
	when: 'تعود في',
	stays: 'تبقى للمراجعة',
	right: 'صحيح',
	partly: 'صحيح جزئيًّا',
	wrong: 'غير صحيح',
	open: 'بلا إجابة',
	again: 'راجع المزيد',
	toProgress: 'اطّلع على تقدّمك',
	toLibrary: 'العودة إلى المكتبة',
	forecast: 'الأيام القادمة',
	forecastHelp: 'عدد المعلومات التي تعود كل يوم إذا لم تجب عن شيء آخر.',
	day: 'اليوم',
	facts: 'المعلومات',
	today: 'اليوم',
	settings: 'الإعدادات',
	retention: 'كم تريد أن تتذكر',
	retentionHelp: 'نسبة ما تريد أن تعرفه حين تعود المعلومات إليك. النسبة الأعلى تعني أسئلة أكثر.',
	percent: (n) => `${n}%`,
	limit: 'أكبر عدد من الأسئلة في اليوم',
	limitHelp: 'ما زاد على ذلك ينتظر يومًا آخر.',
	notKept: 'لا يسمح هذا المتصفح بحفظ الإعدادات. وهي سارية إلى أن تغادر الصفحة.',
	dateOf: date,
	dayOf: day,
	shortDay: short
};
export default due;
