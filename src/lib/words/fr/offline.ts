import type { Words } from '../catalogue.ts';
import { counting, sizes } from '../counting.ts';

const count = counting('fr');
const sizeOf = sizes('fr');

const offline: Words['offline'] = {
	title: 'Sans connexion',
	intro:
		'Readback fonctionne sans connexion. Chaque article que vous ouvrez reste sur cet appareil, avec ses questions. Votre navigateur peut aussi installer Readback comme une application.',
	here: (kept, of, bytes) =>
		`${count(of, { one: `${kept} article sur 1 est ici`, other: `${count(kept, { one: `${kept} article`, other: `${kept} articles` })} sur ${of} ici` })} (${sizeOf(bytes)}).`,
	keepAll: (bytes) => `Garder tous les articles (${sizeOf(bytes)} de plus)`,
	progress: (done, of) => `${done} articles gardés sur ${of}`,
	stop: 'Arrêter',
	allKept: 'Tous les articles sont sur cet appareil.',
	notKept:
		'Tous les articles n’ont pas pu être gardés. Vérifiez votre connexion et la place libre sur l’appareil, puis réessayez.',
	drop: 'Retirer les articles de cet appareil',
	dropped: 'Les articles sont retirés. Vos réponses et vos notes sont toujours là.',
	impossible: 'Ce navigateur ne peut pas garder de pages pour les moments sans connexion.',
	notHere: {
		title: 'Pas sur cet appareil',
		heading: 'Cette page n’est pas sur cet appareil',
		help: 'Il n’y a pas de connexion, et cette page n’a jamais été ouverte ici. Ouvrez-la une fois avec une connexion, et elle restera.',
		again: 'Réessayer',
		articles: 'Ces articles sont ici',
		none: 'Aucun article n’a encore été ouvert sur cet appareil.'
	},
	updateReady: 'Une nouvelle version de Readback est prête.',
	updateNow: 'L’utiliser maintenant'
};
export default offline;
