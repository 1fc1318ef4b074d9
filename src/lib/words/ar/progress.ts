import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';
import { dates } from '../dates.ts';

const count = counting('ar');
const number = numbers('ar');
const answers = (n: number) =>
	count(n, {
		zero: 'لا إجابات',
		one: 'إجابة واحدة',
		two: 'إجابتان',
		few: `${number(n)} إجابات`,
		other: `${number(n)} إجابة`
	});
const percent = (part: number) => `${number(100 * part)}%`;
const articles = (n: number) =>
	count(n, { one: 'مقال واحد', two: 'مقالين', few: `${n} مقالات`, other: `${n} مقالًا` });
const often = (n: number) =>
	count(n, { one: 'مرة واحدة', two: 'مرتين', few: `${n} مرات`, other: `${n} مرة` });

const progress: Words['progress'] = {
	title: 'التقدّم',
	intro: 'ما أجبت عنه على هذا الجهاز، بأي طريقة. لا يراه أحد غيرك.',
	looking: 'جارٍ البحث عن إجاباتك…',
	needsScript: 'يُحفظ تقدّمك في هذا المتصفح، لذلك تحتاج هذه الصفحة إلى JavaScript.',
	nothing: {
		heading: 'لا توجد إجابات بعد',
		help: 'أجب عن أسئلة أحد المقالات، وسترى هنا بعد ذلك ما تجيده وما يمكنك أن تجرّبه.',
		toLibrary: 'اختر مقالًا'
	},
	summary: (n, read, part) => `${answers(n)} عن ${articles(read)}، و${percent(part)} من النقاط.`,
	next: 'ماذا تجرّب الآن',
	steps: {
		review: (due) => ({
			what: 'راجع ما حان وقته',
			why: count(due, {
				one: 'توشك أن تنسى معلومة واحدة.',
				two: 'توشك أن تنسى معلومتين.',
				few: `توشك أن تنسى ${due} معلومات.`,
				other: `توشك أن تنسى ${due} معلومة.`
			})
		}),
		skill: (skill, part, n) => ({
			what: `تدرّب على: ${skill}`,
			why: `في آخر إجاباتك من هذا النوع (${number(n)}) كان ${percent(part)} صحيحًا.`
		}),
		error: (error, times) => ({
			what: 'انتبه إلى خطأ متكرر',
			why: `في الفترة الأخيرة، ${often(times)}: ${error}.`
		}),
		harder: (from, to, part, n) => ({
			what: `جرّب نصًّا من المستوى ${to}`,
			why: `في آخر إجاباتك في المستوى ${from} (${number(n)}) كان ${percent(part)} صحيحًا.`
		}),
		easier: (from, to, part, n) => ({
			what: `جرّب نصًّا من المستوى ${to}`,
			why: `في آخر إجاباتك في المستوى ${from} (${number(n)}) كان ${percent(part)} صحيحًا. النص الأسهل يتيح لك أن تتدرّب بلا تخمين.`
		}),
		read: () => ({ what: 'اقرأ شيئًا جديدًا', why: 'لم تجب بعد عن أسئلة حول هذا المقال.' })
	},
	startReview: 'ابدأ المراجعة',
	read: 'اقرأ:',
	bySkill: 'حسب المهارة',
	byLevel: 'حسب المستوى',
	byError: 'ما الذي لم ينجح',
	byWeek: 'أسبوعًا بعد أسبوع',
	weekHelp: 'كل عمود أسبوع، وارتفاعه يبيّن نسبة الصحيح.',
	noErrors: 'لا أخطاء حتى الآن.',
	skill: 'المهارة',
	level: 'المستوى',
	error: 'الخطأ',
	week: 'أسبوع',
	share: 'الصحيح',
	answers: 'الإجابات',
	times: 'المرات',
	lately: (n) =>
		count(n, {
			one: 'في آخر إجابة',
			two: 'في آخر إجابتين',
			few: `في آخر ${n} إجابات`,
			other: `في آخر ${n} إجابة`
		}),
	of: (part, n) => `${percent(part)} من ${n}`,
	percent,
	none: 'لا شيء',
	number: (n) => number(n),
	dateOf: dates('ar').date,
	toData: 'ما الذي يُحفظ، وكيف تأخذه معك',
	trouble: {
		full: 'مساحة التخزين في هذا المتصفح ممتلئة، لذلك لا تُحسب إجاباتك في المراجعة ولا في التقدّم. يمكنك متابعة التدرّب. لتوفير مساحة، احذف بيانات مواقع أخرى.',
		missing:
			'لا يسمح هذا المتصفح بحفظ إجاباتك للمراجعة والتقدّم. يمكنك متابعة التدرّب، لكنها تُنسى عندما تغلق الصفحة.'
	}
};
export default progress;
