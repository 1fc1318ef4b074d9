import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';
import { embedded } from '../embedded.ts';

const count = counting('ar');
const questions = (n: number) =>
	count(n, {
		one: 'سؤال واحد',
		two: 'سؤالان',
		few: `${n} أسئلة`,
		many: `${n} سؤالًا`,
		other: `${n} سؤال`
	});

const ends: Words['ends'] = {
	beforeHandIn: 'قبل التسليم',
	allAnswered: (n) =>
		count(n, {
			one: 'أجبت عن السؤال الوحيد.',
			two: 'أجبت عن السؤالين.',
			few: `أجبت عن الأسئلة كلها، وهي ${n} أسئلة.`,
			many: `أجبت عن الأسئلة كلها، وهي ${n} سؤالًا.`,
			other: `أجبت عن الأسئلة كلها، وهي ${n} سؤال.`
		}),
	submitAnyway: (unanswered, flagged) => {
		const open = unanswered > 0 && `بلا إجابة: ${unanswered}`;
		const marked = flagged > 0 && `عليها علامة: ${flagged}`;
		return `${[open, marked].filter(Boolean).join('، ')}. هل تريد التسليم مع ذلك؟`;
	},
	submit: 'سلّم واعرض النتائج',
	toFirstOpen: 'اذهب إلى أول سؤال بلا إجابة',
	toFirstFlagged: 'اذهب إلى أول سؤال عليه علامة',
	andFlagged: '، ⚑ عليه علامة',

	evidence: (found, of) =>
		`وجدت الجملة التي تثبت الإجابة في ${found} من ${count(of, { one: 'سؤال واحد', two: 'سؤالين', few: `${of} أسئلة`, many: `${of} سؤالًا`, other: `${of} سؤال` })}. يُعرض ذلك بجانب النتيجة وليس جزءًا منها.`,
	took: (time) => `استغرق ذلك ${time}. الوقت لا يُحسب أبدًا.`,
	bySkill: 'حسب المهارة',
	pointsBySkill: 'النقاط حسب المهارة',
	skill: 'المهارة',
	points: 'النقاط',
	whatWentWrong: 'ما الذي لم تُصب فيه',
	errors: 'الأخطاء',
	error: 'الخطأ',
	times: 'عدد المرات',
	retry: (missed) =>
		count(missed, {
			one: 'أعد السؤال الذي لم تُصب فيه',
			two: 'أعد السؤالين اللذين لم تُصب فيهما',
			few: `أعد ${missed} أسئلة لم تُصب فيها`,
			many: `أعد ${missed} سؤالًا لم تُصب فيها`,
			other: `أعد ${missed} سؤال لم تُصب فيها`
		}),
	retryMeans: 'تسأل الإعادة عن الوقائع نفسها: بسؤال آخر إن وُجد، وإلا فبصياغة أخرى.',
	variant: 'نسخة أخرى',
	again: 'الاختبار نفسه مرة أخرى',
	print: 'اطبع نتائجي',
	copyResult: 'انسخ نتيجتي',
	copyLink: 'انسخ الرابط',
	told: {
		link: 'نُسخ الرابط. يعطي الاختبار نفسه للجميع.',
		result: 'نُسخت نتيجتك. ألصقها حيث تحتاج إليها.',
		failed: 'هذا المتصفح لا يسمح للصفحة بالنسخ. الرابط موجود في شريط العنوان.'
	},
	made: (mode, seed, n, version) =>
		`${mode}. البذرة ${embedded(seed)}، ${questions(n)}، نسخة النص ${embedded(version)}.`,
	madeWhole: 'العنوان نفسه يعطي الاختبار نفسه.',
	madeRetry: 'هذه هي الأسئلة التي لم تُصب فيها؛ أما العنوان فيعطي الاختبار كله.',

	everyQuestion: 'كل الأسئلة',
	yours: {
		right: 'إجابتك، صحيحة:',
		partly: 'إجابتك، صحيحة جزئيًا:',
		wrong: 'إجابتك، خاطئة:',
		open: 'إجابتك:'
	},
	noAnswer: 'لا إجابة',
	rightAnswer: 'الإجابة الصحيحة:',
	proofFound: 'وجدت الجملة التي تثبت ذلك.',
	proofWrong: 'جملتك لا تثبت ذلك:',
	proofNone: 'لم تختر أي جملة.',
	reasons: 'كل الأسباب والموضع في النص',
	reasonsOf: (at) => `كل الأسباب والموضع في النص: السؤال ${at}`,
	showProofOf: (at) => `اعرض في النص: ما يثبت إجابة السؤال ${at}`,
	withReasons: (at) => `السؤال ${at} مع كل الأسباب`,

	paper: 'اختبار Readback:',
	name: 'الاسم:',
	copiedTitle: (title, level) => `نتيجة Readback: «${embedded(title)}»، المستوى ${level}`,
	copiedScore: (score) => `النتيجة: ${score}`,
	copiedEvidence: (found, of) => `الجمل التي وجدتها: ${found} من ${of}`,
	copiedSkill: (skill, points) => `- ${skill}: ${points}`,
	copiedMade: (mode, seed, n, version) =>
		`الطريقة: ${mode}. ${questions(n)}، البذرة ${embedded(seed)}، نسخة النص ${embedded(version)}.`,
	copiedRetry: (mode) => `${mode}، إعادة ما لم تُصب فيه`,

	whatIsWrong: 'ما المشكلة فيه؟',
	message: 'الرسالة',
	copyMessage: 'انسخ الرسالة',
	writeMail: 'اكتب بريدًا',
	reportTold: {
		copied: 'نُسخت الرسالة. ألصقها في بريد إلكتروني أو في بلاغ.',
		failed: 'هذا المتصفح لا يسمح للصفحة بالنسخ. حدّد الرسالة أدناه وانسخها.'
	},
	nothingSent: 'لا يُرسل شيء قبل أن ترسله أنت. ليس في البريد عنوان بعد: ضع عنوان معلمك أو عنوان الموقع.',
	reportSubject: (title) => `مشكلة في سؤال من Readback عن «${embedded(title)}»`,
	reportSay: '(اكتب هنا ما المشكلة.)',
	reportQuestion: (stem) => `السؤال: ${embedded(stem)}`,
	reportAnswer: (answer) => `إجابتي: ${embedded(answer)}`,
	reportNone: 'لا شيء',
	reportItem: (id) => `البند: ${embedded(id)}`,
	reportMade: (seed, mode, version) =>
		`البذرة: ${embedded(seed)}، الطريقة: ${embedded(mode)}، نسخة النص: ${embedded(version)}`
};
export default ends;
