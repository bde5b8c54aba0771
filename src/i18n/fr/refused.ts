import type { refused as english } from '../en/refused.ts';
import type { Words } from '../words.ts';

/** Why a file is not taken where it was handed in: what it is or what is wrong with it, and what to do. The same at every door. */
export const refused: Words<typeof english> = {
  'empty-file': 'Ce fichier est vide. Choisissez celui que Cap17 a enregistré.',
  'too-large':
    'Ce fichier dépasse {size} Mo, et aucun fichier de Cap17 ne dépasse {most} Mo. Choisissez celui que Cap17 a enregistré.',
  'too-deep':
    'Ce fichier emboîte plus de {most} listes ou objets, ce qu’aucun fichier de Cap17 ne fait. Choisissez celui que Cap17 a enregistré.',
  'too-many-values':
    'Ce fichier contient plus de {most} valeurs, ce qu’aucun fichier de Cap17 ne fait. Choisissez celui que Cap17 a enregistré.',
  'too-new': 'Ce contenu vient d’un Cap17 plus récent. Rechargez la page, puis ouvrez-le de nouveau.',
  unreadable:
    'Le navigateur n’a pas pu lire ce fichier. Est-ce un dossier, ou a-t-il été déplacé entre-temps ?',
  'not-ours':
    'Ce n’est pas un fichier de Cap17. Choisissez celui que Cap17 a enregistré : son nom finit par .json.',
  damaged: 'C’est un fichier de Cap17, mais abîmé : il a été coupé, ou modifié à la main. Redemandez-le.',
  'cap17-assessment': 'C’est une évaluation. Elle s’ouvre sur la page Évaluation, par « Ouvrir un fichier ».',
  'cap17-workshop': 'C’est le résultat d’un atelier. Il s’ouvre sur la page Atelier, sous « Mes ateliers ».',
  'cap17-invitation': 'C’est une invitation à répondre. Elle s’ouvre sur la page Répondre.',
  'cap17-reply': 'C’est la réponse d’un participant. Elle se prend sur la page de son atelier.',
  'cap17-answer-back': 'C’est une réponse à un rapport. Elle s’ouvre sur la page Rapport.',
  'cap17-working-copy':
    'C’est la copie de travail d’un animateur. Elle s’ouvre sur la page Atelier, sous « Mes ateliers ».',
  'cap17-backup': 'C’est une sauvegarde. Elle se restaure sur la page Évaluation, par « Ouvrir un fichier ».',
  'cap17-house':
    'C’est la présentation des documents de quelqu’un. Elle s’ouvre là où se font les documents.',
  'cap17-wording':
    'C’est le modèle dans les mots de quelqu’un. Il s’ouvre sur la page Évaluation, par « Ouvrir un fichier ».',
};
