import type { Words } from '../catalogue.ts';
import { counting, numbers, sizes } from '../counting.ts';

const count = counting('fr');
const number = numbers('fr');
const answers = (n: number) => count(n, { one: `${number(n)} réponse`, other: `${number(n)} réponses` });

const data: Words['data'] = {
	title: 'Vos données',
	intro:
		'Tout ce que Readback retient se trouve dans ce navigateur, sur cet appareil. Rien n’est envoyé. Vous pouvez l’emporter ou l’effacer.',
	looking: 'Recherche de ce qui est enregistré…',
	needsScript: 'Cette page regarde ce que votre navigateur a enregistré : elle a besoin de JavaScript.',
	stored: 'Ce qui est enregistré',
	what: 'Quoi',
	amount: 'Combien',
	size: 'Taille',
	kinds: {
		answers: 'Réponses',
		sessions: 'Quiz et révisions commencés',
		notes: 'Textes avec des notes',
		settings: 'Réglages',
		other: 'Autres'
	},
	all: 'Au total',
	unread: (n) =>
		count(n, {
			one: '1 réponse a été écrite par un Readback plus récent. Elle est gardée, et comptera quand cette page sera à jour.',
			other: `${n} réponses ont été écrites par un Readback plus récent. Elles sont gardées, et compteront quand cette page sera à jour.`
		}),
	number: (n) => number(n),
	sizeOf: sizes('fr'),
	room: (used, quota) => `Le navigateur utilise ${used} pour ce site, sur ${quota} au plus.`,
	persisted: 'Le navigateur a promis de ne pas l’effacer de lui-même.',
	notPersisted: 'Le navigateur peut l’effacer s’il manque de place.',
	persist: 'Demander au navigateur de le garder',
	refused:
		'Le navigateur ne l’a pas promis. Il le fait souvent quand on utilise davantage le site. Exportez un fichier pour plus de sûreté.',
	take: 'Emporter',
	exportHelp:
		'Un seul fichier avec tout : réponses, notes, réglages et quiz commencés. Un autre appareil peut le lire.',
	export: 'Tout exporter',
	csvHelp: 'Vos réponses dans un tableau, pour un tableur.',
	csv: 'Réponses en CSV',
	ankiHelp:
		'Ce que vous n’avez pas réussi la dernière fois, sous forme de cartes. Dans Anki, choisissez Fichier, puis Importer.',
	anki: 'Paquet pour Anki',
	format: 'Comment le fichier est fait',
	saved: (file) => `Le fichier ${file} est dans vos téléchargements.`,
	nothingWrong: 'La dernière fois, tout était juste : le paquet serait vide.',
	bring: 'Rapporter',
	importHelp:
		'Choisissez un fichier exporté ici ou sur un autre appareil. Il s’ajoute à ce qui est là ; rien n’est doublé ni remplacé.',
	file: 'Choisir un fichier exporté',
	imported: (fresh, of, kept) =>
		`Terminé : ${number(fresh)} nouvelles sur ${answers(of)} du fichier, et ${count(kept, { one: `${kept} note, réglage ou quiz ajouté`, other: `${kept} notes, réglages et quiz ajoutés` })}.`,
	refusals: {
		'too-large':
			'Ce fichier est trop grand pour venir de Readback. Rien n’a changé. Choisissez le fichier exporté ici.',
		'not-json':
			'Ce fichier n’est pas complet, ou il est d’un autre type. Rien n’a changé. Exportez-le de nouveau sur l’autre appareil et copiez-le en entier.',
		'not-ours':
			'Ce fichier ne vient pas de Readback. Rien n’a changé. Choisissez un fichier nommé readback-….json.',
		newer:
			'Ce fichier a été écrit par un Readback plus récent. Rien n’a changé. Rechargez cette page pour avoir la dernière version, puis réessayez.',
		damaged:
			'Quelque chose est abîmé dans ce fichier. Rien n’a changé. Exportez-le de nouveau sur l’autre appareil.'
	},
	where: (place) => `Le premier endroit abîmé est ${place}.`,
	unreadable: 'Le navigateur n’a pas pu lire ce fichier. Rien n’a changé. Choisissez-le de nouveau.',
	importFailed:
		'Le navigateur ne permet pas d’enregistrer le contenu du fichier. Rien n’a changé. Faites de la place, ou autorisez ce site à enregistrer des données, puis réessayez.',
	wipe: 'Effacer',
	wipeHelp:
		'Efface de ce navigateur toutes les réponses, notes, réglages et quiz. C’est définitif : exportez d’abord un fichier.',
	wipeAll: 'Tout effacer',
	sure: 'Effacer tout ce que Readback retient ?',
	sureHelp: 'Toutes les réponses, notes, réglages et quiz de cet appareil seront effacés. C’est définitif.',
	yes: 'Oui, tout effacer',
	no: 'Garder',
	wiped: 'Tout est effacé. Readback ne retient plus rien de vous.',
	notWiped:
		'Le navigateur n’a pas permis de tout effacer. Fermez les autres onglets de ce site, puis réessayez.'
};
export default data;
