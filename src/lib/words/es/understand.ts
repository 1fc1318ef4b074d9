import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('es');
const number = numbers('es');
const percent = (share: number) => `${number(share * 100)} %`;
const coefficient = (value: number) => number(value, 2, true);

const understand: Words['understand'] = {
	title: 'Qué dicen las respuestas',
	summary: (students, items) =>
		`${count(students, { one: `${students} estudiante`, other: `${students} estudiantes` })}, ${count(items, { one: `${items} pregunta`, other: `${items} preguntas` })}.`,
	average: (earned, possible) => `De media, ${number(earned, 1)} de ${number(possible, 1)} puntos.`,
	nothing: 'Todavía no hay respuestas.',
	percent,
	number: (value) => number(value, 2),
	coefficient,
	reteach: 'Qué conviene repasar',
	reteachNote:
		'Las preguntas en las que la clase obtuvo menos del 70 % de los puntos, las más difíciles primero.',
	reteachNone: 'La clase obtuvo el 70 % de los puntos o más en todas las preguntas.',
	earned: (share) => `La clase obtuvo el ${percent(share)} de los puntos.`,
	drew: (n) =>
		count(n, {
			one: 'Un estudiante eligió esto en su lugar:',
			other: `${n} estudiantes eligieron esto en su lugar:`
		}),
	reread: 'Volved a leer juntos esta parte:',
	skills: 'Por destreza',
	skill: 'Destreza',
	skillNames: { retrieve: 'Encontrar', infer: 'Deducir', integrate: 'Relacionar', evaluate: 'Valorar' },
	share: 'Parte de los puntos',
	skillsNote: (fewest) =>
		`Una destreza con pocas preguntas dice poco: aquí la que menos tiene, tiene ${fewest}. Fíjate en lo que se repite en varios cuestionarios.`,
	spread: 'Puntos de los estudiantes',
	points: 'Puntos',
	students: 'Estudiantes',
	asTable: 'En una tabla',
	items: 'Por pregunta',
	itemsNote:
		'El punto es la parte de los puntos que obtuvo la clase: si está a la izquierda, la pregunta fue difícil. La línea muestra dónde estaría probablemente con otros estudiantes como estos; una línea larga significa que el punto podría estar fácilmente en otro lugar.',
	question: (n) => `Pregunta ${n}`,
	facility: 'Dificultad',
	facilityIs: (share, low, high) =>
		`${percent(share)} de los puntos, probablemente entre el ${percent(low)} y el ${percent(high)}`,
	easy: { hard: 'difícil', middling: 'adecuada', easy: 'fácil', all: 'casi todos la sabían' },
	discrimination: 'Discriminación',
	discriminationIs: (r, low, high) =>
		`${coefficient(r)}, probablemente entre ${coefficient(low)} y ${coefficient(high)}`,
	tells: {
		negative:
			'Quienes lo hicieron bien en el resto lo hicieron peor aquí: revisa la respuesta y la redacción.',
		poor: 'Apenas distingue a quienes leen mejor de quienes leen peor.',
		weak: 'Distingue un poco a quienes leen mejor de quienes leen peor.',
		good: 'Distingue bien a quienes leen mejor de quienes leen peor.'
	},
	answered: (answered, asked) => `Respondieron ${answered} de ${asked}.`,
	options: 'Qué se eligió',
	picks: 'Qué frases se eligieron',
	option: 'Respuesta',
	chosenBy: 'La eligieron',
	error: 'Error',
	key: 'Respuesta correcta',
	idle: 'Casi nadie la eligió.',
	suspicious: 'La eligieron quienes leen mejor: revisa la respuesta y la redacción.',
	errorsHere: 'Qué falló',
	errors: {
		'wrong-actor': 'Otra persona o grupo',
		'wrong-action': 'Otra acción',
		'number-of-something-else': 'Un número que cuenta otra cosa',
		'number-not-in-text': 'Un número que no está en el texto',
		'other-time': 'Otro momento',
		'other-place': 'Otro lugar',
		'wrong-source': 'Otra fuente',
		'certainty-raised': 'Más seguro que el texto',
		'certainty-lowered': 'Menos seguro que el texto',
		'cause-invented': 'Una causa inventada',
		'other-cause': 'La causa de otra cosa',
		'relation-reversed': 'Al revés',
		'scope-widened': 'Más de lo que dice el texto',
		'too-narrow': 'Un detalle en lugar del conjunto',
		'too-broad': 'Más amplio que el texto',
		contradicted: 'El texto lo contradice',
		overlooked: 'Está en el texto, pero se pasó por alto',
		'other-sense': 'Otro significado de la palabra',
		'other-referent': 'La palabra se refiere a otra cosa',
		'other-paragraph': 'Lo que hace otro párrafo',
		'not-in-text': 'No está en el texto'
	},
	byStudent: 'Por estudiante',
	showMore: 'Mostrar más',
	name: 'Nombre',
	repeated: 'Errores repetidos',
	times: (what, n) => `${what} (${n} veces)`,
	none: 'ninguno',
	notAsked: 'sin preguntas',
	whole: 'Hasta qué punto son fiables los puntos',
	reliability: (name) => `Fiabilidad (${name})`,
	reliabilityIs: {
		enough:
			'Suficiente para comparar a los estudiantes en clase. Es la parte de las diferencias de puntos que no se debe al azar.',
		little:
			'Demasiado baja para comparar a un estudiante con otro: gran parte de la diferencia puede ser azar. Aun así, muestra qué le costó a la clase en conjunto.'
	},
	standardError: 'Error estándar de medida',
	errorMeans: (points) =>
		`En otro cuestionario como este, unos dos de cada tres estudiantes obtendrían una puntuación a menos de ${number(points, 1)} puntos de la de hoy.`,
	longer: (items) => `Harían falta unas ${items} preguntas como estas para una fiabilidad de 0,70.`,
	missing: {
		nobody: 'No se preguntó a nadie.',
		'few-students':
			'No se indica: hacen falta 30 estudiantes o más. Con menos, el azar pesaría más que los estudiantes.',
		'few-items': 'No se indica: hay muy pocas preguntas.',
		variants:
			'No se indica: los estudiantes tuvieron preguntas distintas, así que sus puntos no se pueden comparar.',
		'all-alike': 'No se indica: todos los estudiantes hicieron lo mismo, así que no hay nada que comparar.'
	},
	honest:
		'Estos números hablan de estas respuestas en un solo día. Ayudan a decidir qué enseñar después. No sirven para notas importantes: las respuestas de un cuestionario se pueden encontrar en el navegador.',
	sources:
		'Dificultad: parte media de los puntos, con el intervalo de Wilson (1927). Discriminación: correlación biserial puntual corregida (Henrysson 1963), con el intervalo de Fisher (1921). Fiabilidad: KR-20 (Kuder y Richardson 1937) o alfa (Cronbach 1951). Error estándar: Lord y Novick 1968. Cuestionarios más largos: Spearman y Brown 1910.'
};
export default understand;
