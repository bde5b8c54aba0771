import type { home as english } from '../en/home.ts';
import type { Words } from '../words.ts';
import { figure, Word, word } from './counts.ts';

/** The home page. */
export const home: Words<typeof english> = {
  title: 'Où en êtes-vous vraiment avec vos clients ?',
  description: `${Word.practices} questions, moins de dix minutes, un rapport d’écarts honnête : ce qui est en place, ce qui est prouvé, par quoi commencer et ce que vaut la recherche qui fonde chaque conseil. Gratuit, sans compte, rien ne quitte votre appareil.`,
  lead: `Répondez à ${figure.practices} questions sur ce qu’un inconnu pourrait constater chez vous. En moins de dix minutes, un rapport vous dit ce qui est en place, ce qui est prouvé, et par quoi commencer.`,
  start: 'Commencer l’évaluation',
  resume: 'Reprendre « {name} »',
  sample: 'Voir un exemple de rapport',
  sampleNote: 'L’exemple est celui d’un assureur fictif.',
  time: {
    one: 'Environ {n} minute pour lire et répondre, calculée sur les questions elles-mêmes.',
    other: 'Environ {n} minutes pour lire et répondre, calculées sur les questions elles-mêmes.',
  },
  past: 'Le temps annoncé pour garder les réponses d’un atelier de cet appareil est passé : dites ce qu’elles deviennent',
  several: {
    text: 'Avec un client ou une équipe ? De trois à trois cents personnes répondent chacune de son côté, et la salle tranche là où elles diffèrent.',
    link: 'Animer un atelier',
  },
  roseCaption:
    'Le cap du rapport d’exemple, un assureur fictif : à l’encre, où il en est sur chaque pratique ; en magenta, la route jusqu’où il veut aller ; l’aiguille montre par quoi commencer.',
  excerpt: {
    title: 'Ce que montre un rapport',
    caption:
      'Extrait de l’exemple : niveaux d’Absent à Confirmé ; un cercle vide est un niveau qui reste à prouver, le trait est le niveau visé.',
  },
  differs: {
    title: 'Ce qui rend la réponse honnête',
    items: [
      {
        title: 'Un niveau vaut ce que vaut sa preuve',
        text: 'Chacun peut se dire au plus haut. Le rapport met ce que vous déclarez à côté de ce que vous pouvez prouver, et fait de la différence une action.',
      },
      {
        title: 'Chaque conseil montre sa recherche',
        text: 'La source, le type de recherche, sa solidité, et les résultats qui la contredisent. Quand la recherche est mince, la fiche le dit.',
      },
      {
        title: 'Les priorités sont mises à l’épreuve',
        text: 'Deux mille fois, le rapport fait bouger vos réponses d’un cran et vérifie quelles priorités restent en tête.',
      },
      {
        title: 'Aucune moyenne de secteur inventée',
        text: 'Les niveaux sont les nôtres : à ces niveaux, aucun chiffre n’existe pour votre secteur. Le rapport vous compare à vous-même, d’une date à l’autre.',
      },
    ],
  },
  practices: {
    title: `${Word.practices} pratiques, ${word.axes} axes`,
    lead: `Chacune a sa fiche : ${word.levels} niveaux, comment passer de l’un au suivant, quoi mesurer, et ce qui plaide contre.`,
  },
  value: {
    text: 'Vous avez un fichier d’achats ?',
    link: 'Voyez, dans votre navigateur, ce que valent vos clients',
  },
  audience: {
    title: 'Pour qui',
    items: [
      {
        title: 'Vous dirigez',
        text: 'Répondez de votre côté, imprimez la page du comité, revenez au trimestre suivant voir ce qui a bougé.',
      },
      {
        title: 'Vous conseillez',
        text: 'Posez les questions avec votre client, partagez le rapport par un lien, reprenez les textes et les sources : la licence le permet.',
      },
      {
        title: 'Vous agissez',
        text: 'Ouvrez le rapport qu’on vous a envoyé, dans votre langue. Voyez ce qui a été écarté et pourquoi, puis passez à l’étape suivante.',
      },
    ],
  },
  privacy: {
    title: 'Ce que deviennent vos réponses',
    text: 'Elles restent dans ce navigateur. Quand vous partagez un rapport, il voyage dans le lien lui-même, après le signe #, une partie que le navigateur n’envoie jamais à un serveur.',
    link: 'Ce qui est conservé, et comment l’effacer',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être incomplète, ou la page a changé de place. Rien n’est perdu : vos évaluations sont sur votre appareil.',
    link: 'Aller à la page d’accueil',
  },
  open: {
    title: 'Ouverture de votre lien…',
    text: 'Le rapport est dans l’adresse elle-même, après le signe # ; votre navigateur en fait une page sans interroger aucun serveur. Il lui faut JavaScript.',
    without:
      'Si rien ne se passe, autorisez JavaScript pour ce site et rechargez cette page avec l’adresse entière.',
  },
};
