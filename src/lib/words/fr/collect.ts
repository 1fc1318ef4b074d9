import type { Words } from '../catalogue.ts';
import { counting, numbers } from '../counting.ts';

const count = counting('fr');
const number = numbers('fr');
const handIns = (n: number) => count(n, { one: `${n} travail rendu`, other: `${number(n)} travaux rendus` });
const one = (one: string, other: string) => (n: number) =>
	count(n, { one: `${n} ${one}`, other: `${number(n)} ${other}` });

const collect: Words['collect'] = {
	title: 'Recueillir les résultats',
	intro:
		'Déposez les fichiers de vos élèves, collez leurs codes ou scannez leurs codes QR, dans n’importe quel ordre. Tout reste dans ce navigateur : rien n’est envoyé nulle part.',
	assignLink: 'Préparer un travail pour la classe',
	loading: 'Vos classes s’ouvrent.',
	noStore:
		'Ce navigateur ne permet pas à Readback de garder quoi que ce soit. Vous pouvez regarder les résultats, mais ils disparaissent quand vous fermez la page : exportez d’abord la classe.',
	bring: 'Apporter des résultats',
	drop: 'Déposez des fichiers ici',
	choose: 'Choisir des fichiers',
	paste: 'Collez des codes, des courriels ou le lien d’un travail',
	pasteIn: 'Recueillir',
	scan: 'Scanner des codes QR',
	scanStop: 'Arrêter de scanner',
	scanning: 'Tenez un code QR devant la caméra. Vous pouvez en scanner plusieurs à la suite.',
	cameraRefused:
		'La caméra n’a pas été autorisée. Autorisez-la pour cette page dans votre navigateur et scannez de nouveau, ou choisissez une image du code.',
	noCamera:
		'Aucune caméra n’a pu être ouverte. Branchez-en une, ou fermez les autres programmes qui l’utilisent, et scannez de nouveau. Vous pouvez aussi choisir une image du code.',
	noCodeInPicture: (file) =>
		`${file} : aucun code QR n’a été trouvé dans cette image. Prenez-la de plus près et bien droite.`,
	notReadable: (file) =>
		`${file} : ce fichier n’a pas pu être lu. Redemandez-le tel que l’élève l’a enregistré.`,
	working: (done) => `${number(done)} lus`,
	outcome: 'Ce qui est arrivé',
	outcomes: {
		new: one('travail recueilli.', 'travaux recueillis.'),
		again: one('était déjà là : il compte une fois.', 'étaient déjà là : ils comptent une fois.'),
		second: one(
			'élève a rendu une deuxième fois : le dernier travail compte.',
			'élèves ont rendu une deuxième fois : le dernier travail compte.'
		),
		doubtful: one(
			'semble modifié à la main. Il est mis de côté ci-dessous, avec la raison.',
			'semblent modifiés à la main. Ils sont mis de côté ci-dessous, avec les raisons.'
		),
		'other-version': one(
			'a été fait avec une autre version du texte. Il est gardé ci-dessous, mais ne peut pas être corrigé.',
			'ont été faits avec une autre version du texte. Ils sont gardés ci-dessous, mais ne peuvent pas être corrigés.'
		),
		'other-assignment': one(
			'appartient à un autre de vos travaux, où il est rangé.',
			'appartiennent à d’autres de vos travaux, où ils sont rangés.'
		),
		unknown: one(
			'répond à un travail que ce navigateur ne connaît pas. Il est gardé : collez le lien de ce travail.',
			'répondent à des travaux que ce navigateur ne connaît pas. Ils sont gardés : collez les liens de ces travaux.'
		),
		assignment: one('travail a été ajouté.', 'travaux ont été ajoutés.'),
		'assignment-again': one('travail était déjà connu.', 'travaux étaient déjà connus.'),
		damaged: one(
			'est coupé ou a changé en route. Redemandez le fichier ou le code entier.',
			'sont coupés ou ont changé en route. Redemandez les fichiers ou les codes entiers.'
		),
		newer: one(
			'a été fait avec un Readback plus récent. Rechargez cette page, puis recueillez-le de nouveau.',
			'ont été faits avec un Readback plus récent. Rechargez cette page, puis recueillez-les de nouveau.'
		),
		foreign: one(
			'est entier, mais ne peut pas être recueilli ici.',
			'sont entiers, mais ne peuvent pas être recueillis ici.'
		),
		'no-code': one('ne contient aucun code de Readback.', 'ne contiennent aucun code de Readback.')
	},
	where: 'Lesquels',
	pasted: 'texte collé',
	scanned: 'code scanné',
	classes: 'Travaux',
	noClasses:
		'Il n’y a pas encore de travail. Préparez-en un pour la classe, ou collez ci-dessus le lien d’un travail.',
	handIns,
	waiting: (n) => `${handIns(n)} pour des travaux inconnus`,
	waitingMeans: 'Collez ci-dessus le lien du travail, et ils sont recueillis.',
	textMissing:
		'Le texte de ce travail n’a pas pu être chargé, rien ne peut donc être corrigé maintenant. Vérifiez votre connexion, puis réessayez.',
	tryAgain: 'Réessayer',
	theClass: 'La classe',
	student: 'Élève',
	points: 'Points',
	of: 'Sur',
	question: 'Question',
	answer: 'Réponse',
	open: 'sans réponse',
	showMore: 'Afficher plus',
	notAsked: 'pas posée',
	empty: 'Personne n’a encore rendu son travail.',
	aside: 'Mis de côté',
	asideLead: 'Ils ne comptent pas dans les tableaux.',
	reasons: {
		points: 'les points indiqués ne sont pas ceux que valent ses réponses',
		questions: 'ses questions ne sont pas celles qui ont été posées',
		answers: 'certaines de ses réponses ne vont pas avec leurs questions',
		seed: 'il a été fait sous un autre nom, ou pour un autre élève',
		times: 'il a été rendu avant d’être commencé'
	},
	doubtful: 'Semble modifié à la main :',
	doubtMeans: 'C’est un signe, pas une preuve. Parlez d’abord à l’élève.',
	earlier: 'Le même nom a rendu un autre travail plus tard.',
	otherVersion: 'Fait avec une autre version du texte.',
	accept: 'Le compter',
	remove: 'Retirer',
	removed: (name) => `Le travail de ${name} est retiré.`,
	accepted: (name) => `Le travail de ${name} compte maintenant.`,
	takeAway: 'À emporter',
	csv: 'Tableau en CSV',
	xlsx: 'Tableau pour Excel',
	exportClass: 'Exporter la classe',
	exportMeans:
		'Le fichier contient le travail donné et tous les travaux rendus. Recueillez-le sur un autre appareil pour continuer là-bas ou pour réunir des classes.',
	wipe: 'Effacer cette classe',
	wipeSure: (n) => `Retirer de ce navigateur le travail donné et ${handIns(n)} ? C’est définitif.`,
	wipeYes: 'L’effacer',
	wipeNo: 'La garder',
	wiped: 'La classe n’est plus dans ce navigateur.',
	sheets: { students: 'Élèves', answers: 'Réponses' },
	file: (name) => `readback ${name}`,
	saved: (name) => `${name} est dans vos téléchargements.`,
	saveFailed: 'Le fichier n’a pas pu être créé. Vérifiez votre connexion, puis réessayez.'
};
export default collect;
