import type { Words } from '../catalogue.ts';
import { counting } from '../counting.ts';
import { dates } from '../dates.ts';

const count = counting('fr');
const questions = (n: number) => count(n, { one: `${n} question`, other: `${n} questions` });

const handIn: Words['handIn'] = {
	title: 'Travail de classe',
	opening: 'Votre travail s’ouvre.',
	noScript: 'Le travail de classe a besoin de JavaScript.',
	problems: {
		missing: 'Il n’y a rien à ouvrir ici : l’adresse ne contient aucun travail. Redemandez le lien.',
		damaged:
			'Ce lien n’est pas complet, ou il a changé en route. Copiez de nouveau le lien entier, ou demandez-le à votre professeur.',
		newer:
			'Ce lien a été fait avec un Readback plus récent. Rechargez la page ; si cela n’aide pas, demandez à votre professeur.',
		'not-an-assignment': 'Ce n’est pas le lien d’un travail. Demandez le lien à votre professeur.',
		'no-text': 'Le texte de ce travail n’est plus sur ce site. Demandez un nouveau lien à votre professeur.',
		'no-questions':
			'Les questions de ce travail n’existent plus. Demandez un nouveau lien à votre professeur.',
		'not-fetched': 'Impossible de charger le texte. Vérifiez votre connexion, puis réessayez.'
	},
	tryAgain: 'Réessayer',
	toLibrary: 'Aller à tous les articles',
	corrected: 'Le texte a été corrigé depuis que votre professeur a fait le lien. Vous pouvez continuer.',
	from: 'De votre professeur',
	youRead: 'Vous lisez',
	youAnswer: questions,
	feedbackNow: 'Vous voyez tout de suite ce qui est juste, et pourquoi.',
	feedbackSubmitted: 'Vous voyez ce qui était juste, et pourquoi, après avoir rendu votre travail.',
	feedbackCode: 'Vous voyez ce qui était juste, et pourquoi, quand votre professeur vous donne un code.',
	handInMeans: 'À la fin, vous rendez un fichier, un code ou une image. Rien n’est envoyé avant.',
	keepsMeans: 'Vos réponses restent sur cet appareil. Vous pouvez fermer la page et revenir.',
	name: 'Votre nom ou votre numéro',
	nameMeans: 'Comme votre professeur vous connaît. Il est rendu avec vos réponses.',
	nameMissing: 'Écrivez d’abord votre nom ou votre numéro.',
	begin: 'Commencer',
	goOn: (name) => `Continuer en tant que ${name}`,
	other: 'Je suis quelqu’un d’autre',
	welcomeBack: (name) => `Bon retour, ${name}. Vos réponses sont toujours là.`,
	notKept:
		'Ce navigateur ne permet pas à Readback de garder vos réponses. Vous pouvez continuer, mais elles sont perdues si vous fermez ou rechargez la page.',
	notRead: 'Vos réponses précédentes n’ont pas pu être lues : le travail recommence.',
	part: (number, of) => `Texte ${number} sur ${of}`,
	parts: 'Textes',
	nextText: 'Passer au texte suivant',
	handIn: 'Rendre',
	working: 'Vous travaillez en tant que',
	whole: 'Tout est maintenant sur cet appareil : vous pouvez continuer sans connexion.',
	heading: 'Rendez votre travail',
	lead: 'Vos réponses sont maintenant fermées. Donnez-les à votre professeur de l’une de ces façons :',
	asFile: 'Enregistrer un fichier',
	share: 'Partager le fichier',
	asCode: 'Copier un code',
	asPicture: 'Montrer un code QR',
	fileSaved: 'Le fichier est dans vos téléchargements. Donnez-le à votre professeur.',
	shared: 'Le fichier est transmis.',
	codeCopied: 'Le code est copié. Collez-le là où votre professeur le demande.',
	copyFailed: 'Ce navigateur ne permet pas de copier. Sélectionnez le code ci-dessous et copiez-le.',
	codeLabel: 'Votre code',
	qr: 'Code QR de vos réponses',
	qrShown: 'Laissez votre professeur le scanner.',
	qrTooLong: 'Vos réponses sont trop longues pour un code QR. Enregistrez un fichier ou copiez le code.',
	contents: 'Ce qu’il contient',
	contentsName: (name) => `votre nom ou numéro : ${name}`,
	contentsAnswers: (answered, of) => `vos réponses : ${answered} sur ${questions(of)}`,
	moment: dates('fr').moment,
	contentsTimes: (began, ended) => `quand vous avez commencé (${began}) et rendu (${ended})`,
	contentsPoints: 'les points que cette page a comptés',
	contentsRest: 'de quel travail il s’agit, et de quelle version du texte',
	contentsNothing: 'Rien d’autre. Cela ne va que là où vous le portez.',
	fileName: (name) => `readback ${name}.txt`,
	fileIntro: (name) =>
		`Réponses de ${name} pour une classe sur Readback. Donnez ce fichier à votre professeur tel quel.`,
	releaseHeading: 'Voir ce qui était juste',
	releaseLead: 'Votre professeur vous donne un code pour cela.',
	release: 'Code',
	open: 'Ouvrir',
	releaseWrong: 'Ce n’est pas le code. Vérifiez-le avec votre professeur.',
	results: 'Vos résultats',
	seeAll: 'Regarder chaque question',
	back: 'Revenir à la question',
	again: 'Readback corrige vos réponses une nouvelle fois sur l’appareil de votre professeur.'
};
export default handIn;
