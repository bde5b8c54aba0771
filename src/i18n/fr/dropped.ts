import type { dropped as english } from '../en/dropped.ts';
import type { Words } from '../words.ts';

/** What a page says when a file is dropped where nothing takes it. */
export const dropped: Words<typeof english> = {
  title: 'Rien ici ne prend ce fichier',
  text: 'Il n’a pas été lu et la page reste telle quelle. Où va un fichier :',
  places: {
    assessment: 'une évaluation ou une sauvegarde, par « Ouvrir un fichier »',
    report: 'une évaluation ou le résultat d’un atelier, à lire ; un tableur, par « Reprendre d’un tableur »',
    workshop: 'les réponses et les messages qui les portent, ou une copie à poursuivre',
    compare: 'plusieurs évaluations ou résultats, déposés n’importe où sur la page',
    value: 'des achats, déposés n’importe où sur la page',
  },
  close: 'Rester sur cette page',
};
