import type { dropped as english } from '../en/dropped.ts';
import type { Words } from '../words.ts';

/** What a page says when files are dropped where nothing takes them, or a field that takes one. */
export const dropped: Words<typeof english> = {
  title: 'Rien n’a été lu',
  text: 'Un champ prend un fichier à la fois, le reste de la page aucun. Où va un fichier :',
  places: {
    assessment: 'une évaluation ou une sauvegarde, par « Ouvrir un fichier »',
    report: 'une évaluation ou le résultat d’un atelier, à lire ; un tableur, par « Reprendre d’un tableur »',
    workshop: 'les réponses et les messages qui les portent, ou une copie à poursuivre',
    compare: 'plusieurs évaluations ou résultats, déposés n’importe où sur la page',
    value: 'des achats, déposés n’importe où sur la page',
  },
  close: 'Rester sur cette page',
};
