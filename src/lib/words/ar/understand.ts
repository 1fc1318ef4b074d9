import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('ar');
const number = numbers('ar');
const percent = (share: number) => `${number(share * 100)}%`;
const coefficient = (value: number) => number(value, 2, true);
const points = (n: number) =>
	count(n, {
		zero: 'صفر',
		one: 'نقطة واحدة',
		two: 'نقطتين',
		few: `${number(n, 1)} نقاط`,
		many: `${number(n, 1)} نقطة`,
		other: `${number(n, 1)} نقطة`
	});

const understand: Words['understand'] = {
	title: 'ماذا تقول الإجابات',
	summary: (students, items) =>
		`${count(students, { zero: 'لا طلاب', one: 'طالب واحد', two: 'طالبان', few: `${students} طلاب`, many: `${students} طالبًا`, other: `${students} طالب` })}، ${count(items, { zero: 'لا أسئلة', one: 'سؤال واحد', two: 'سؤالان', few: `${items} أسئلة`, many: `${items} سؤالًا`, other: `${items} سؤال` })}.`,
	average: (earned, possible) => `المتوسط ${number(earned, 1)} من ${number(possible, 1)}.`,
	nothing: 'لا توجد إجابات بعد.',
	percent,
	number: (value) => number(value, 2),
	coefficient,
	reteach: 'ما ينبغي الرجوع إليه',
	reteachNote: 'الأسئلة التي حصل فيها الصف على أقل من 70% من النقاط، والأصعب أولًا.',
	reteachNone: 'حصل الصف على 70% من النقاط أو أكثر في كل الأسئلة.',
	earned: (share) => `حصل الصف على ${percent(share)} من النقاط.`,
	drew: (n) =>
		count(n, {
			one: 'اختار طالب واحد هذا بدلًا منها:',
			two: 'اختار طالبان هذا بدلًا منها:',
			few: `اختار ${n} طلاب هذا بدلًا منها:`,
			many: `اختار ${n} طالبًا هذا بدلًا منها:`,
			other: `اختار ${n} طالب هذا بدلًا منها:`
		}),
	reread: 'اقرؤوا هذا معًا مرة أخرى:',
	skills: 'حسب المهارة',
	skill: 'المهارة',
	skillNames: { retrieve: 'الإيجاد', infer: 'الاستنتاج', integrate: 'الربط', evaluate: 'التقييم' },
	share: 'نسبة النقاط',
	skillsNote: (fewest) =>
		`المهارة التي لها أسئلة قليلة لا تدل على الكثير: أقل عدد هنا ${fewest}. ابحث عما يتكرر في عدة اختبارات.`,
	spread: 'نقاط الطلاب',
	points: 'النقاط',
	students: 'الطلاب',
	asTable: 'في جدول',
	items: 'حسب السؤال',
	itemsNote:
		'تدل النقطة على نسبة النقاط التي حصل عليها الصف، فالنقطة القريبة من بداية الخط تعني سؤالًا صعبًا. ويدل الخط على المكان الذي قد تقع فيه النقطة مع طلاب آخرين مثلهم؛ والخط الطويل يعني أن النقطة قد تكون في مكان آخر بسهولة.',
	question: (n) => `السؤال ${n}`,
	facility: 'الصعوبة',
	facilityIs: (share, low, high) =>
		`${percent(share)} من النقاط، والأرجح بين ${percent(low)} و${percent(high)}`,
	easy: { hard: 'صعب', middling: 'مناسب', easy: 'سهل', all: 'عرفه الجميع تقريبًا' },
	discrimination: 'التمييز',
	discriminationIs: (r, low, high) =>
		`${coefficient(r)}، والأرجح بين ${coefficient(low)} و${coefficient(high)}`,
	tells: {
		negative: 'من أحسنوا في بقية الأسئلة كانوا أضعف هنا: راجع الإجابة والصياغة.',
		poor: 'لا يكاد يميّز القارئ القوي من الضعيف.',
		weak: 'يميّز القارئ القوي من الضعيف قليلًا.',
		good: 'يميّز القارئ القوي من الضعيف جيدًا.'
	},
	answered: (answered, asked) => `عدد من أجابوا: ${answered} من ${asked}.`,
	options: 'ما تم اختياره',
	picks: 'الجمل التي اختيرت',
	option: 'الإجابة',
	chosenBy: 'اختارها',
	error: 'الخطأ',
	key: 'الإجابة الصحيحة',
	idle: 'لم يخترها أحد تقريبًا.',
	suspicious: 'اختارها القراء الأقوى: راجع الإجابة والصياغة.',
	errorsHere: 'أين كان الخطأ',
	errors: {
		'wrong-actor': 'شخص آخر أو جهة أخرى',
		'wrong-action': 'فعل آخر',
		'number-of-something-else': 'رقم يعدّ شيئًا آخر',
		'number-not-in-text': 'رقم ليس في النص',
		'other-time': 'وقت آخر',
		'other-place': 'مكان آخر',
		'wrong-source': 'مصدر آخر',
		'certainty-raised': 'أكثر تأكيدًا من النص',
		'certainty-lowered': 'أقل تأكيدًا من النص',
		'cause-invented': 'سبب ليس في النص',
		'other-cause': 'سبب شيء آخر',
		'relation-reversed': 'علاقة معكوسة',
		'scope-widened': 'أكثر مما يقوله النص',
		'too-narrow': 'تفصيل بدل الكل',
		'too-broad': 'أوسع من النص',
		contradicted: 'النص يقول عكسه',
		overlooked: 'مذكور في النص ولم يُلاحظ',
		'other-sense': 'معنى آخر للكلمة',
		'other-referent': 'الكلمة تشير إلى شيء آخر',
		'other-paragraph': 'ما تفعله فقرة أخرى',
		'not-in-text': 'ليس في النص'
	},
	byStudent: 'حسب الطالب',
	showMore: 'أظهر المزيد',
	name: 'الاسم',
	repeated: 'أخطاء متكررة',
	times: (what, n) =>
		`${what} (${count(n, { two: 'مرتان', few: `${n} مرات`, many: `${n} مرة`, other: `${n} مرة` })})`,
	none: 'لا شيء',
	notAsked: 'لم يُسأل',
	whole: 'إلى أي حد يمكن الوثوق بالنقاط',
	reliability: (name) => `الثبات (${name})`,
	reliabilityIs: {
		enough: 'يكفي لمقارنة الطلاب داخل الصف. وهو نسبة الفروق في النقاط التي لا ترجع إلى المصادفة.',
		little:
			'أقل من أن نقارن به طالبًا بآخر، فقد يرجع جزء كبير من الفرق إلى المصادفة. لكنه يبيّن ما وجده الصف كله صعبًا.'
	},
	standardError: 'الخطأ المعياري للقياس',
	errorMeans: (value) =>
		`في اختبار آخر مثل هذا، تكون نتيجة نحو طالبين من كل ثلاثة بفارق لا يزيد على ${points(value)} عن نتيجة اليوم.`,
	longer: (items) => `عدد الأسئلة اللازم من هذا النوع ليصل الثبات إلى 0.70 هو نحو ${items}.`,
	missing: {
		nobody: 'لم يُسأل أحد.',
		'few-students': 'غير مذكور: يلزم 30 طالبًا على الأقل. مع عدد أقل يكون أثر المصادفة أكبر من أثر الطلاب.',
		'few-items': 'غير مذكور: عدد الأسئلة قليل جدًا.',
		variants: 'غير مذكور: كانت أسئلة الطلاب مختلفة، فلا يمكن مقارنة نقاطهم.',
		'all-alike': 'غير مذكور: كانت نتائج جميع الطلاب متساوية، فلا شيء يمكن مقارنته.'
	},
	honest:
		'هذه الأرقام عن هذه الإجابات في يوم واحد. وهي تساعد على اختيار ما يُدرَّس بعد ذلك. ولا تصلح لدرجات مهمة، لأن إجابات الاختبار يمكن إيجادها في المتصفح.',
	sources:
		'الصعوبة: متوسط نسبة النقاط مع فترة ويلسون (1927). التمييز: الارتباط الثنائي النقطي المصحح (Henrysson 1963) مع فترة فيشر (1921). الثبات: KR-20 (Kuder و Richardson 1937) أو ألفا (Cronbach 1951). الخطأ المعياري: Lord و Novick 1968. الاختبارات الأطول: Spearman و Brown 1910.'
};
export default understand;
