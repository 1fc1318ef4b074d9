import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';
import { dates } from '../dates.ts';

const count = counting('fr');
const number = numbers('fr');
const answers = (n: number) => count(n, { one: `${number(n)} réponse`, other: `${number(n)} réponses` });
const percent = (part: number) => `${number(100 * part)} %`;
/** « Sur vos 12 dernières réponses ». */
const lastAnswers = (n: number) =>
	count(n, { one: 'Sur votre dernière réponse', other: `Sur vos ${number(n)} dernières réponses` });

const progress: Words['progress'] = {
	title: 'Progrès',
	intro: 'Ce que vous avez répondu sur cet appareil, dans tous les modes. Personne d’autre ne le voit.',
	looking: 'Recherche de vos réponses…',
	needsScript: 'Vos progrès sont gardés dans ce navigateur : cette page a besoin de JavaScript.',
	nothing: {
		heading: 'Pas encore de réponses',
		help: 'Faites un quiz. Vous verrez ensuite ici ce que vous réussissez bien et ce que vous pouvez essayer.',
		toLibrary: 'Choisir un article'
	},
	summary: (n, articles, part) =>
		`${answers(n)} sur ${count(articles, { one: '1 article', other: `${articles} articles` })}, ${percent(part)} des points.`,
	next: 'Que faire ensuite',
	steps: {
		review: (due) => ({
			what: 'Révisez ce qui est prévu',
			why: count(due, {
				one: 'Vous êtes sur le point d’oublier 1 fait.',
				other: `Vous êtes sur le point d’oublier ${due} faits.`
			})
		}),
		skill: (skill, part, n) => ({
			what: `Exercez-vous : ${skill}`,
			why: `${lastAnswers(n)} de ce type, ${percent(part)} étaient justes.`
		}),
		error: (error, times) => ({
			what: 'Faites attention à une erreur',
			why: `Dernièrement, ${count(times, { one: 'une fois', other: `${times} fois` })}, ${error}.`
		}),
		harder: (from, to, part, n) => ({
			what: `Essayez un texte de niveau ${to}`,
			why: `${lastAnswers(n)} en ${from}, ${percent(part)} étaient justes.`
		}),
		easier: (from, to, part, n) => ({
			what: `Essayez un texte de niveau ${to}`,
			why: `${lastAnswers(n)} en ${from}, ${percent(part)} étaient justes. Un texte plus facile permet de s’exercer sans deviner.`
		}),
		read: () => ({
			what: 'Lisez quelque chose de nouveau',
			why: 'Vous n’avez pas encore répondu à des questions sur cet article.'
		})
	},
	startReview: 'Commencer une révision',
	read: 'Lire :',
	bySkill: 'Par compétence',
	byLevel: 'Par niveau',
	byError: 'Ce qui n’a pas marché',
	byWeek: 'Semaine par semaine',
	weekHelp: 'Chaque colonne est une semaine. Sa hauteur montre la part de réponses justes.',
	noErrors: 'Aucune erreur jusqu’ici.',
	skill: 'Compétence',
	level: 'Niveau',
	error: 'Erreur',
	week: 'Semaine du',
	share: 'Juste',
	answers: 'Réponses',
	times: 'Fois',
	lately: (n) => count(n, { one: 'Dans la dernière réponse', other: `Dans les ${n} dernières réponses` }),
	of: (part, n) => `${percent(part)} de ${n}`,
	percent,
	none: 'rien',
	number: (n) => number(n),
	dateOf: dates('fr').date,
	toData: 'Ce qui est enregistré, et comment l’emporter',
	trouble: {
		full: 'La mémoire de ce navigateur est pleine : vos réponses ne comptent pas pour la révision ni pour les progrès. Vous pouvez continuer à vous exercer. Pour faire de la place, supprimez les données d’autres sites.',
		missing:
			'Ce navigateur ne permet pas de garder vos réponses pour la révision et les progrès. Vous pouvez continuer à vous exercer ; elles sont oubliées quand vous fermez la page.'
	}
};
export default progress;
