import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';

const count = counting('fr');

const paper: Words['paper'] = {
	pageTitle: (title) => `${title} sur papier`,
	about:
		'Imprimez cette page ou lisez-la ici. Le corrigé vient après les questions et commence sur une page à part.',
	toKey: 'Aller au corrigé',
	toText: 'Lire le texte à l’écran',
	level: (cefr) => `Niveau ${cefr}`,
	choose: 'Que faut-il imprimer ?',
	formLabel: 'Sujet',
	layout: 'Mise en page',
	layouts: { one: 'Une colonne', two: 'Deux colonnes', large: 'Gros caractères' },
	part: 'Pages',
	parts: { both: 'Feuille et corrigé', sheet: 'Feuille seule', key: 'Corrigé seul' },
	seedLabel: 'Graine',
	seedNote:
		'La graine désigne les questions. Tapez celle qui figure au bas d’une feuille pour retrouver cette feuille et son corrigé.',
	formsNote:
		'Les sujets A, B et C posent les mêmes questions dans un autre ordre : personne ne peut copier sur son voisin, et tous les points se comparent.',
	print: 'Imprimer',
	document: 'Document Word',
	otherQuestions: 'D’autres questions',
	made: (n, points, form) =>
		`Sujet ${form} : ${count(n, { one: `${n} question`, other: `${n} questions` })}, ${count(points, { one: `${points} point`, other: `${points} points` })}.`,
	saved: 'Le document est dans vos téléchargements.',
	notFetched: 'Impossible de préparer cette feuille. Vérifiez votre connexion, puis réessayez.',
	problems: {
		seed: 'Une graine se compose de lettres minuscules sans accent, de chiffres et de traits d’union, 40 au plus. La feuille n’a pas changé.',
		n: 'Le nombre de questions va de 1 à 50 ; cette feuille en a donc dix.',
		form: 'Il existe les sujets A, B et C. Voici le sujet A.',
		layout: 'L’adresse indique une mise en page qui n’existe pas ; la feuille a donc une colonne.',
		part: 'L’adresse indique des pages qui n’existent pas ; voici donc les questions et le corrigé.'
	},
	name: 'Nom',
	date: 'Date',
	score: 'Points',
	outOf: (points) => `sur ${points}`,
	questions: 'Questions',
	key: 'Corrigé',
	keyOf: (title) => `Corrigé de « ${title} »`,
	points: (n) => count(n, { one: `${n} point`, other: `${n} points` }),
	circleOne: 'Entourez une lettre.',
	circleAll: 'Entourez les lettres de toutes les bonnes réponses. Il y en a deux ou plus.',
	letter:
		'Écrivez une lettre devant chaque phrase. Une lettre peut servir plusieurs fois, et toutes ne servent pas forcément.',
	order: 'Écrivez un numéro devant chaque phrase : 1 pour la première, et ainsi de suite.',
	write: 'Écrivez votre réponse sur la ligne.',
	underline: (n) =>
		count(n, {
			one: 'Soulignez la phrase dans le texte et écrivez le numéro de la ligne où elle commence.',
			other: `Soulignez ${n} phrases dans le texte et écrivez les numéros des lignes où elles commencent.`
		}),
	underlineProof: (n) =>
		count(n, {
			one: 'Soulignez ensuite dans le texte la phrase qui le prouve et écrivez le numéro de la ligne où elle commence.',
			other: `Soulignez ensuite dans le texte les ${n} phrases qui le prouvent et écrivez les numéros des lignes où elles commencent.`
		}),
	line: 'Ligne',
	lines: (first, last) => (first === last ? `Ligne ${first}` : `Lignes ${first}–${last}`),
	answer: 'Réponse',
	evidenceAt: (first, last) =>
		first === last ? `Preuve, ligne ${first}` : `Preuve, lignes ${first}–${last}`,
	right: 'Juste',
	wrong: 'Faux',
	form: (letter) => `Sujet ${letter}`,
	seed: (seed) => `Graine ${seed}`,
	version: (version) => `Version ${version}`
};
export default paper;
