import type { Words } from '../catalogue.ts';

const extras: Words['extras'] = {
	badAddress: 'Cette adresse de quiz ne fonctionne pas',
	problems: {
		seed: 'La graine («\u00a0seed\u00a0») peut contenir des lettres minuscules sans accent, des chiffres et des traits d’union, 40 au plus.',
		n: 'Le nombre de questions («\u00a0n\u00a0») va de 1 à 50.',
		mode: 'Le mode («\u00a0mode\u00a0») est «\u00a0test\u00a0», «\u00a0practice\u00a0» ou «\u00a0evidence\u00a0».',
		timer:
			'Le minuteur («\u00a0timer\u00a0») est «\u00a0off\u00a0», «\u00a0up\u00a0» ou un nombre de minutes de 1 à 180.',
		layout: 'La disposition («\u00a0layout\u00a0») est «\u00a0one\u00a0» ou «\u00a0all\u00a0».'
	},
	startNew: 'Commencer un nouveau quiz',
	showProof: 'Voir dans le texte\u00a0: la phrase qui prouve la réponse',

	findProof: '1. La phrase qui prouve la réponse',
	pickIt: 'Choisissez-la dans le texte. Les réponses s’ouvrent ensuite.',
	wentOn: 'Vous avez continué sans phrase. Vous pouvez encore en choisir une.',
	pickedNone: 'Vous n’avez pas choisi de phrase.',
	picked: {
		open: 'Votre phrase',
		right: 'Votre phrase, juste',
		wrong: 'Votre phrase, fausse'
	},
	theProof: 'La phrase qui le prouve',
	goToText: 'Aller au texte',
	answerWithout: 'Répondre sans phrase',

	timer: 'Minuteur',
	timeSoFar: 'Temps écoulé',
	timeLeft: 'Temps restant',
	pause: 'Pause',
	unpause: 'Continuer',
	hide: 'Masquer',
	showTimer: 'Afficher le minuteur',
	moreMinutes: (minutes) => `${minutes} minutes de plus`
};
export default extras;
