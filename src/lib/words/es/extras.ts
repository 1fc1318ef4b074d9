import type { Words } from '../catalogue.ts';

const extras: Words['extras'] = {
	badAddress: 'Esta dirección de cuestionario no funciona',
	problems: {
		seed: 'La semilla («seed») puede tener letras minúsculas sin acento, cifras y guiones, hasta 40 en total.',
		n: 'El número de preguntas («n») va de 1 a 50.',
		mode: 'El modo («mode») es «test», «practice» o «evidence».',
		timer: 'El temporizador («timer») es «off», «up» o un número de minutos de 1 a 180.',
		layout: 'La disposición («layout») es «one» o «all».'
	},
	startNew: 'Empezar un cuestionario nuevo',
	showProof: 'Ver en el texto: la oración que demuestra la respuesta',

	findProof: '1. La oración que demuestra la respuesta',
	pickIt: 'Elígela en el texto. Después se abren las respuestas.',
	wentOn: 'Seguiste sin una oración. Todavía puedes elegir una.',
	pickedNone: 'No elegiste ninguna oración.',
	picked: {
		open: 'Tu oración',
		right: 'Tu oración, correcta',
		wrong: 'Tu oración, incorrecta'
	},
	theProof: 'La oración que lo demuestra',
	goToText: 'Ir al texto',
	answerWithout: 'Responder sin una oración',

	timer: 'Temporizador',
	timeSoFar: 'Tiempo transcurrido',
	timeLeft: 'Tiempo restante',
	pause: 'Pausar',
	unpause: 'Seguir',
	hide: 'Ocultar',
	showTimer: 'Mostrar el temporizador',
	moreMinutes: (minutes) => `${minutes} minutos más`
};
export default extras;
