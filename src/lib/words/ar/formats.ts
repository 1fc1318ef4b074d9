import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';
import { embedded } from '../embedded.ts';

const count = counting('ar');

/** How many sentences, as the object of a verb. */
export const sentences = (wanted: number): string =>
	count(wanted, {
		one: 'جملة واحدة',
		two: 'جملتين',
		few: `${wanted} جمل`,
		other: `${wanted} جملة`
	});

const formats: Words['formats'] = {
	chooseOne: 'اختر إجابة واحدة.',
	chooseVerdict: `هل العبارة صحيحة (${embedded('True')}) أم خاطئة (${embedded('False')}) أم لم يذكرها النص (${embedded('Not stated')})؟`,
	chooseVerdicts: `هل العبارة صحيحة (${embedded('True')}) أم خاطئة (${embedded('False')}) أم لم يذكرها النص (${embedded('Not stated')})؟ أجب عن كل عبارة.`,
	chooseAll: 'اختر كل الإجابات الصحيحة: اثنتين أو أكثر.',
	chooseForEach: 'اختر إجابة لكل عبارة. يمكنك استخدام الإجابة أكثر من مرة، وقد لا تحتاج إلى جميع الإجابات.',
	chooseGroups: 'اختر مجموعة لكل عبارة.',
	fillGap: 'اختر ما يناسب الفراغ.',
	putInOrder: 'رتّبها، وضع أولها في الأعلى.',
	typeNumber: 'اكتب عددًا واحدًا.',
	typeWords: 'اكتب بضع كلمات بالإنجليزية.',
	pickSentences: (wanted) => `حدّد ${sentences(wanted)} في النص.`,
	chooseAndProve: (wanted) =>
		count(wanted, {
			one: 'اختر إجابة واحدة، ثم حدّد في النص الجملة التي تثبتها.',
			two: 'اختر إجابة واحدة، ثم حدّد في النص الجملتين اللتين تثبتانها.',
			few: `اختر إجابة واحدة، ثم حدّد في النص ${wanted} جمل تثبتها.`,
			other: `اختر إجابة واحدة، ثم حدّد في النص ${wanted} جملة تثبتها.`
		}),

	yourAnswerRight: 'إجابتك، صحيحة',
	yourAnswerWrong: 'إجابتك، خاطئة',
	rightAnswer: 'الإجابة الصحيحة',
	rightNotChosen: 'إجابة صحيحة لم تخترها',
	rightCrossedOut: 'إجابة صحيحة، لكنك شطبتها',
	youCrossedOut: 'شطبت هذه الإجابة',
	colon: ': ',
	show: 'اعرض في النص',
	option: (letter) => `الخيار ${letter}`,

	crossOut: 'اشطب',
	takeBack: 'ألغِ الشطب',
	crossOutOption: (option) => `اشطب: ${embedded(option)}`,
	crossedOut: '(مشطوبة)'
};
export default formats;
