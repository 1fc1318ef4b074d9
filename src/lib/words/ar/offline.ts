import type { Words } from '../catalogue.ts';
import { numbers, sizes } from '../counting.ts';

const number = numbers('ar');
const sizeOf = sizes('ar');

const offline: Words['offline'] = {
	title: 'دون اتصال',
	intro:
		'يعمل Readback دون اتصال. كل مقال تفتحه يبقى على هذا الجهاز مع أسئلته. ويمكن لمتصفحك أيضًا تثبيت Readback كتطبيق.',
	here: (kept, of, bytes) => `المقالات الموجودة هنا: ${number(kept)} من ${number(of)} (${sizeOf(bytes)}).`,
	keepAll: (bytes) => `احفظ كل المقالات (${sizeOf(bytes)} إضافية)`,
	progress: (done, of) => `حُفظ من المقالات ${number(done)} من ${number(of)}`,
	stop: 'توقف',
	allKept: 'كل المقالات موجودة على هذا الجهاز.',
	notKept: 'تعذّر حفظ كل المقالات. تحقق من اتصالك ومن وجود مساحة على الجهاز، ثم حاول مرة أخرى.',
	drop: 'أزل المقالات من هذا الجهاز',
	dropped: 'أُزيلت المقالات. إجاباتك وملاحظاتك ما زالت هنا.',
	impossible: 'لا يستطيع هذا المتصفح حفظ الصفحات لأوقات انقطاع الاتصال.',
	notHere: {
		title: 'غير موجودة على هذا الجهاز',
		heading: 'هذه الصفحة غير موجودة على هذا الجهاز',
		help: 'لا يوجد اتصال، ولم تُفتح هذه الصفحة هنا من قبل. افتحها مرة واحدة مع وجود اتصال وستبقى.',
		again: 'حاول مرة أخرى',
		articles: 'هذه المقالات موجودة هنا',
		none: 'لم يُفتح أي مقال على هذا الجهاز من قبل.'
	},
	updateReady: 'هناك إصدار جديد من Readback.',
	updateNow: 'استخدمه الآن'
};
export default offline;
