import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('ar');
const minutesOf = (minutes: number) =>
	count(minutes, {
		one: 'دقيقة واحدة',
		two: 'دقيقتان',
		few: `${minutes} دقائق`,
		other: `${minutes} دقيقة`
	});

const read: Words['read'] = {
	levels: 'مستوى النص',
	explained: (words) => `كلمات مشروحة (${words})`,
	means: 'المعنى:',
	source: 'المصدر:',
	licence: 'النص:',
	tools: {
		name: 'أدوات القراءة',
		lineFocus: 'تتبّع السطر',
		markSentence: 'تمييز جملة',
		myNotes: (notes) => `ملاحظاتي (${notes})`,
		keeping: 'للانتقال مرّر الصفحة، أو اضغط مفتاحي السهمين إلى أعلى وإلى أسفل. للإنهاء اضغط Escape.',
		choosing: 'اختر جملة بمفاتيح الأسهم أو بالنقر. للإنهاء اضغط Escape.'
	},
	marks: { point: 'فكرة مهمة', question: 'سؤال', word: 'كلمة جديدة' },
	marked: {
		point: 'مُيّزت كفكرة مهمة.',
		question: 'مُيّزت كسؤال.',
		word: 'مُيّزت ككلمة جديدة.'
	},
	notes: {
		title: 'ملاحظاتي',
		markWords: 'تمييز كلمات',
		markAs: 'نوع التمييز',
		note: 'ملاحظة',
		pin: (mark, number) => `${mark}، الملاحظة ${number}`,
		show: 'إظهار',
		delete: 'حذف',
		done: 'تم',
		close: 'إغلاق',
		deleted: 'تم الحذف.',
		nothing: 'لا يوجد شيء مميَّز في هذا النص.',
		lost: 'لم تعد في النص',
		whyLost: 'صُحّح النص منذ ذلك الحين. ملاحظاتك محفوظة.',
		unreadable: 'تعذّرت قراءة ملاحظاتك السابقة على هذا النص.',
		someUnreadable: (notes) => `تعذّرت قراءة بعض ملاحظاتك، وعددها: ${notes}.`,
		notKept: 'لا يسمح هذا المتصفح لـ Readback بحفظ ملاحظاتك. ستفقدها عند مغادرة هذه الصفحة.'
	},
	start: {
		print: 'اطبعه مع أسئلة ومفتاح الإجابات',
		title: 'ابدأ اختبارًا عن هذا النص',
		questions: 'عدد الأسئلة',
		ahead: 'ماذا ينتظرك',
		minutes: (toRead, toAnswer) =>
			`المدة التقريبية: ${minutesOf(toRead + toAnswer)} (القراءة: ${toRead}، الإجابة: ${toAnswer}).`,
		level: (level) => `المستوى ${level}.`,
		speaksAbout: { before: 'يتحدث النص عن: ', after: '.' },
		mode: 'طريقة الاختبار',
		timerAndLayout: 'المؤقّت وطريقة العرض',
		asChosen: (timer, layout) => `${timer}، ${layout}`,
		timer: 'المؤقّت',
		noTimer: 'بلا مؤقّت',
		countsUp: 'احتساب الوقت المنقضي',
		countsDown: minutesOf,
		layout: 'طريقة العرض',
		start: 'ابدأ الاختبار',
		timeNeverCounts: 'الوقت لا يُحتسب أبدًا. يمكنك التوقف في أي لحظة والمتابعة لاحقًا على هذا الجهاز.'
	}
};
export default read;
