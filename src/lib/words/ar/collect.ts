import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('ar');
const number = numbers('ar');
/** Hand-ins by the forms that Arabic has, before what is said of them. */
const handIns = (n: number) =>
	count(n, {
		zero: 'لا تسليمات',
		one: 'تسليم واحد',
		two: 'تسليمان',
		few: `${number(n)} تسليمات`,
		many: `${number(n)} تسليمًا`,
		other: `${number(n)} تسليم`
	});
const assignments = (n: number) =>
	count(n, {
		one: 'عمل واحد',
		two: 'عملان',
		few: `${number(n)} أعمال`,
		many: `${number(n)} عملًا`,
		other: `${number(n)} عمل`
	});
const about = (said: string) => (n: number) => `${handIns(n)}: ${said}`;

const collect: Words['collect'] = {
	title: 'جمع النتائج',
	intro:
		'أفلت ملفات طلابك هنا أو ألصق رموزهم أو امسح رموز QR، بأي ترتيب. كل شيء يبقى في هذا المتصفح: لا يُرسَل شيء إلى أي مكان.',
	assignLink: 'إعداد عمل للصف',
	loading: 'يجري فتح صفوفك.',
	noStore:
		'لا يسمح هذا المتصفح لـ Readback بحفظ أي شيء. يمكنك رؤية النتائج، لكنها تختفي عند إغلاق الصفحة: صدّر الصف أولًا.',
	bring: 'إدخال النتائج',
	drop: 'أفلت الملفات هنا',
	choose: 'اختر ملفات',
	paste: 'ألصق الرموز أو الرسائل أو رابط عمل',
	pasteIn: 'أدخِل',
	scan: 'امسح رموز QR',
	scanStop: 'أوقف المسح',
	scanning: 'ضع رمز QR أمام الكاميرا. يمكنك مسح الرموز واحدًا بعد آخر.',
	cameraRefused:
		'لم يُسمح باستخدام الكاميرا. اسمح بها لهذه الصفحة في متصفحك ثم امسح من جديد، أو اختر صورة للرمز بدلًا من ذلك.',
	noCamera:
		'تعذّر فتح أي كاميرا. صِل كاميرا، أو أغلق البرامج الأخرى التي تستخدمها، ثم امسح من جديد. ويمكنك أيضًا اختيار صورة للرمز.',
	noCodeInPicture: (file) => `${file}: لا يوجد رمز QR في هذه الصورة. التقطها من مسافة أقرب وبشكل مستقيم.`,
	notReadable: (file) => `${file}: تعذّرت قراءة هذا الملف. اطلبه مرة أخرى كما حفظه الطالب.`,
	working: (done) => `قُرئ ${number(done)}`,
	outcome: 'ما الذي وصل',
	outcomes: {
		new: about('تم الإدخال.'),
		again: about('موجود هنا من قبل، ويُحسب مرة واحدة.'),
		second: about('من طالب سلّم مرة ثانية، والأخير هو الذي يُحسب.'),
		doubtful: about('يبدو أنه غُيّر باليد. وُضع جانبًا في الأسفل مع السبب.'),
		'other-version': about('أُنجز بنسخة أخرى من النص. يُحفظ في الأسفل لكن لا يمكن تصحيحه.'),
		'other-assignment': about('يخص عملًا آخر من أعمالك، وقد حُفظ هناك.'),
		unknown: about('يخص عملًا لا يعرفه هذا المتصفح. يُحفظ: ألصق رابط ذلك العمل.'),
		assignment: (n) => `أُضيف: ${assignments(n)}.`,
		'assignment-again': (n) => `معروف من قبل: ${assignments(n)}.`,
		damaged: about('مقطوع أو تغيّر في الطريق. اطلب الملف أو الرمز كاملًا مرة أخرى.'),
		newer: about('أُنجز بنسخة أحدث من Readback. أعد تحميل هذه الصفحة ثم أدخِله من جديد.'),
		foreign: about('سليم، لكنه ليس مما يُجمع هنا.'),
		'no-code': about('لا يحتوي على أي رمز من Readback.')
	},
	where: 'أيّها',
	pasted: 'نص ملصق',
	scanned: 'رمز ممسوح',
	classes: 'الأعمال',
	noClasses: 'لا يوجد أي عمل بعد. أعدّ عملًا للصف أو ألصق رابط عمل في الأعلى.',
	handIns,
	waiting: (n) => `${handIns(n)} لأعمال غير معروفة`,
	waitingMeans: 'ألصق رابط العمل في الأعلى فتُدخَل.',
	textMissing: 'تعذّر تحميل نص هذا العمل، فلا يمكن التصحيح الآن. تحقق من الاتصال ثم حاول مرة أخرى.',
	tryAgain: 'حاول مرة أخرى',
	theClass: 'الصف',
	student: 'الطالب',
	points: 'النقاط',
	of: 'من',
	question: 'السؤال',
	answer: 'الإجابة',
	open: 'بلا إجابة',
	showMore: 'أظهر المزيد',
	notAsked: 'لم يُسأل',
	empty: 'لم يسلّم أحد بعد.',
	aside: 'موضوعة جانبًا',
	asideLead: 'هذه لا تُحسب في الجداول.',
	reasons: {
		points: 'النقاط المذكورة فيه ليست ما تستحقه إجاباته',
		questions: 'أسئلته ليست الأسئلة التي طُرحت',
		answers: 'بعض إجاباته لا تناسب أسئلتها',
		seed: 'أُنجز باسم آخر أو لطالب آخر',
		times: 'سُلّم قبل أن يبدأ'
	},
	doubtful: 'يبدو أنه غُيّر باليد:',
	doubtMeans: 'هذه إشارة وليست دليلًا. تحدّث مع الطالب أولًا.',
	earlier: 'سُلّم عمل آخر بالاسم نفسه لاحقًا.',
	otherVersion: 'أُنجز بنسخة أخرى من النص.',
	accept: 'احسبه',
	remove: 'احذفه',
	removed: (name) => `حُذف تسليم ${name}.`,
	accepted: (name) => `تسليم ${name} محسوب الآن.`,
	takeAway: 'خذه معك',
	csv: 'جدول CSV',
	xlsx: 'جدول Excel',
	exportClass: 'صدّر الصف',
	exportMeans: 'يحتوي الملف على العمل وكل التسليمات. أدخِله في جهاز آخر لتتابع هناك أو لتجمع الصفوف معًا.',
	wipe: 'امسح هذا الصف',
	wipeSure: (n) => `هل تريد حذف العمل و${handIns(n)} من هذا المتصفح؟ لا يمكن التراجع عن ذلك.`,
	wipeYes: 'امسحه',
	wipeNo: 'احتفظ به',
	wiped: 'لم يعد الصف موجودًا في هذا المتصفح.',
	sheets: { students: 'الطلاب', answers: 'الإجابات' },
	file: (name) => `readback ${name}`,
	saved: (name) => `حُفظ ${name} مع تنزيلاتك.`,
	saveFailed: 'تعذّر إنشاء الملف. تحقق من الاتصال ثم حاول مرة أخرى.'
};
export default collect;
