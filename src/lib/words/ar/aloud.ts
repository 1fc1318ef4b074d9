import type { Words } from '../catalogue.ts';
import { numbers } from '../counting.ts';

const number = numbers('ar');

const aloud: Words['aloud'] = {
	name: 'القراءة بصوت مسموع',
	listen: 'استمع',
	play: 'تشغيل',
	pause: 'إيقاف مؤقت',
	stop: 'إنهاء',
	speed: 'السرعة',
	// From right to left the sign stands after the number all the same.
	pace: (pace) => `×${number(pace, 1)}`,
	noVoice: 'لا يوجد في هذا الجهاز صوت إنجليزي للقراءة. يمكنك إضافة صوت من إعدادات النطق أو اللغة في الجهاز.',
	failed: 'توقف الصوت عن العمل. اضغط «تشغيل» للمحاولة مرة أخرى.'
};
export default aloud;
