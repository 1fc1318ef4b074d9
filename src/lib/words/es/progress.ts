import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';
import { dates } from '../dates.ts';

const count = counting('es');
const number = numbers('es');
const answers = (n: number) => count(n, { one: `${number(n)} respuesta`, other: `${number(n)} respuestas` });
const percent = (part: number) => `${number(100 * part)} %`;
/** “De tus últimas 12 respuestas”. */
const lastAnswers = (n: number) =>
	count(n, { one: 'De tu última respuesta', other: `De tus últimas ${number(n)} respuestas` });

const progress: Words['progress'] = {
	title: 'Progreso',
	intro: 'Lo que has respondido en este dispositivo, en cualquier modo. Nadie más lo ve.',
	looking: 'Buscando tus respuestas…',
	needsScript: 'Tu progreso se guarda en este navegador, por eso esta página necesita JavaScript.',
	nothing: {
		heading: 'Todavía no hay respuestas',
		help: 'Haz un cuestionario. A partir de entonces verás aquí qué se te da bien y qué puedes probar después.',
		toLibrary: 'Elegir un artículo'
	},
	summary: (n, articles, part) =>
		`${answers(n)} sobre ${count(articles, { one: '1 artículo', other: `${articles} artículos` })}, ${percent(part)} de los puntos.`,
	next: 'Qué puedes probar ahora',
	steps: {
		review: (due) => ({
			what: 'Repasa lo que toca',
			why: count(due, {
				one: 'Estás a punto de olvidar 1 dato.',
				other: `Estás a punto de olvidar ${due} datos.`
			})
		}),
		skill: (skill, part, n) => ({
			what: `Practica: ${skill}`,
			why: `${lastAnswers(n)} de este tipo, el ${percent(part)} era correcto.`
		}),
		error: (error, times) => ({
			what: 'Ten cuidado con un error',
			why: `Últimamente, ${count(times, { one: 'una vez', other: `${times} veces` })} ${error}.`
		}),
		harder: (from, to, part, n) => ({
			what: `Prueba un texto de nivel ${to}`,
			why: `${lastAnswers(n)} en ${from}, el ${percent(part)} era correcto.`
		}),
		easier: (from, to, part, n) => ({
			what: `Prueba un texto de nivel ${to}`,
			why: `${lastAnswers(n)} en ${from}, el ${percent(part)} era correcto. Con un texto más fácil practicas sin adivinar.`
		}),
		read: () => ({ what: 'Lee algo nuevo', why: 'Todavía no has respondido preguntas sobre este artículo.' })
	},
	startReview: 'Empezar un repaso',
	read: 'Leer:',
	bySkill: 'Por habilidad',
	byLevel: 'Por nivel',
	byError: 'Qué salió mal',
	byWeek: 'Semana a semana',
	weekHelp: 'Cada columna es una semana. Su altura muestra cuánto fue correcto.',
	noErrors: 'Hasta ahora no hay errores.',
	skill: 'Habilidad',
	level: 'Nivel',
	error: 'Error',
	week: 'Semana del',
	share: 'Correcto',
	answers: 'Respuestas',
	times: 'Veces',
	lately: (n) => count(n, { one: 'En la última respuesta', other: `En las últimas ${n} respuestas` }),
	of: (part, n) => `${percent(part)} de ${n}`,
	percent,
	none: 'nada',
	number: (n) => number(n),
	dateOf: dates('es').date,
	toData: 'Qué se guarda y cómo llevártelo',
	trouble: {
		full: 'El almacenamiento de este navegador está lleno, así que tus respuestas no cuentan para el repaso ni para el progreso. Puedes seguir practicando. Para hacer sitio, borra los datos de otras páginas.',
		missing:
			'Este navegador no permite guardar tus respuestas para el repaso y el progreso. Puedes seguir practicando; se olvidan cuando cierras la página.'
	}
};
export default progress;
