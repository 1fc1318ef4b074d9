import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('fr');
const number = numbers('fr');
const percent = (share: number) => `${number(share * 100)} %`;
const coefficient = (value: number) => number(value, 2, true);

const understand: Words['understand'] = {
	title: 'Ce que disent les réponses',
	summary: (students, items) =>
		`${count(students, { one: `${students} élève`, other: `${students} élèves` })}, ${count(items, { one: `${items} question`, other: `${items} questions` })}.`,
	average: (earned, possible) => `En moyenne, ${number(earned, 1)} points sur ${number(possible, 1)}.`,
	nothing: 'Il n’y a pas encore de réponses.',
	percent,
	number: (value) => number(value, 2),
	coefficient,
	reteach: 'Ce qu’il faut reprendre',
	reteachNote: 'Les questions où la classe a obtenu moins de 70 % des points, les plus difficiles d’abord.',
	reteachNone: 'La classe a obtenu 70 % des points ou plus à toutes les questions.',
	earned: (share) => `La classe a obtenu ${percent(share)} des points.`,
	drew: (n) =>
		count(n, {
			one: 'Un élève a choisi ceci à la place :',
			other: `${n} élèves ont choisi ceci à la place :`
		}),
	reread: 'Relisez ensemble ce passage :',
	skills: 'Par compétence',
	skill: 'Compétence',
	skillNames: { retrieve: 'Trouver', infer: 'Déduire', integrate: 'Relier', evaluate: 'Évaluer' },
	share: 'Part des points',
	skillsNote: (fewest) =>
		`Une compétence avec peu de questions dit peu de chose : ici, la moins interrogée en a ${fewest}. Cherchez ce qui revient sur plusieurs quiz.`,
	spread: 'Points des élèves',
	points: 'Points',
	students: 'Élèves',
	asTable: 'Sous forme de tableau',
	items: 'Par question',
	itemsNote:
		'Le point montre la part des points que la classe a obtenue : à gauche, la question était difficile. Le trait montre où il se trouverait probablement avec d’autres élèves semblables ; un long trait veut dire que le point pourrait facilement être ailleurs.',
	question: (n) => `Question ${n}`,
	facility: 'Difficulté',
	facilityIs: (share, low, high) =>
		`${percent(share)} des points, probablement entre ${percent(low)} et ${percent(high)}`,
	easy: { hard: 'difficile', middling: 'adaptée', easy: 'facile', all: 'presque tous savaient' },
	discrimination: 'Discrimination',
	discriminationIs: (r, low, high) =>
		`${coefficient(r)}, probablement entre ${coefficient(low)} et ${coefficient(high)}`,
	tells: {
		negative:
			'Ceux qui ont réussi le reste ont moins bien réussi ici : vérifiez la réponse et la formulation.',
		poor: 'Elle ne distingue presque pas les bons lecteurs des autres.',
		weak: 'Elle distingue un peu les bons lecteurs des autres.',
		good: 'Elle distingue bien les bons lecteurs des autres.'
	},
	answered: (answered, asked) =>
		count(answered, {
			one: `${answered} élève sur ${asked} a répondu.`,
			other: `${answered} élèves sur ${asked} ont répondu.`
		}),
	options: 'Ce qui a été choisi',
	picks: 'Phrases choisies dans le texte',
	option: 'Réponse',
	chosenBy: 'Choisie par',
	error: 'Erreur',
	key: 'Bonne réponse',
	idle: 'Presque personne ne l’a prise.',
	suspicious: 'Les bons lecteurs l’ont prise : vérifiez la réponse et la formulation.',
	errorsHere: 'Ce qui n’allait pas',
	errors: {
		'wrong-actor': 'Quelqu’un d’autre',
		'wrong-action': 'Une autre action',
		'number-of-something-else': 'Un nombre qui compte autre chose',
		'number-not-in-text': 'Un nombre absent du texte',
		'other-time': 'Un autre moment',
		'other-place': 'Un autre lieu',
		'wrong-source': 'Une autre source',
		'certainty-raised': 'Plus sûr que le texte',
		'certainty-lowered': 'Moins sûr que le texte',
		'cause-invented': 'Une cause inventée',
		'other-cause': 'La cause d’autre chose',
		'relation-reversed': 'À l’envers',
		'scope-widened': 'Plus que ne dit le texte',
		'too-narrow': 'Un détail au lieu de l’ensemble',
		'too-broad': 'Plus large que le texte',
		contradicted: 'Le texte dit le contraire',
		overlooked: 'Dit dans le texte, mais manqué',
		'other-sense': 'Un autre sens du mot',
		'other-referent': 'Le mot renvoie à autre chose',
		'other-paragraph': 'Ce que fait un autre paragraphe',
		'not-in-text': 'Absent du texte'
	},
	byStudent: 'Par élève',
	showMore: 'Afficher plus',
	name: 'Nom',
	repeated: 'Erreurs répétées',
	times: (what, n) => `${what} (${n} fois)`,
	none: 'aucune',
	notAsked: 'pas de question',
	whole: 'Peut-on se fier aux points ?',
	reliability: (name) => `Fiabilité (${name})`,
	reliabilityIs: {
		enough:
			'Assez élevée pour comparer les élèves en classe. C’est la part des écarts de points qui n’est pas due au hasard.',
		little:
			'Trop faible pour comparer un élève à un autre : une grande partie de l’écart peut être due au hasard. Elle montre quand même ce que la classe a trouvé difficile.'
	},
	standardError: 'Erreur type de mesure',
	errorMeans: (points) =>
		`À un autre quiz comme celui-ci, environ deux élèves sur trois auraient un résultat à moins de ${number(points, 1)} points de celui d’aujourd’hui.`,
	longer: (items) => `Il faudrait environ ${items} questions comme celles-ci pour une fiabilité de 0,70.`,
	missing: {
		nobody: 'Personne n’a eu la question.',
		'few-students':
			'Non indiqué : il faut au moins 30 élèves. Avec moins, le hasard pèserait plus que les élèves.',
		'few-items': 'Non indiqué : il y a trop peu de questions.',
		variants:
			'Non indiqué : les élèves ont eu des questions différentes, leurs points ne se comparent donc pas.',
		'all-alike': 'Non indiqué : tous les élèves ont fait la même chose, il n’y a donc rien à comparer.'
	},
	honest:
		'Ces nombres parlent de ces réponses, un jour donné. Ils aident à choisir quoi enseigner ensuite. Ils ne sont pas faits pour des notes importantes : les réponses d’un quiz se trouvent dans le navigateur.',
	sources:
		'Difficulté : part moyenne des points, avec l’intervalle de Wilson (1927). Discrimination : corrélation bisérielle de point corrigée (Henrysson 1963), avec l’intervalle de Fisher (1921). Fiabilité : KR-20 (Kuder et Richardson 1937) ou alpha (Cronbach 1951). Erreur type : Lord et Novick 1968. Quiz plus longs : Spearman et Brown 1910.'
};
export default understand;
