import type { importing as english } from '../en/import.ts';
import type { Words } from '../words.ts';

/** Opening a file: what is in it, what is wrong with it, what becomes of it. */
export const importing: Words<typeof english> = {
  label: 'Choisissez un fichier de Cap17, ou déposez-le n’importe où sur cette page',
  hint: 'Une évaluation ou une sauvegarde, enregistrée par Cap17 (.json, 5 Mo au plus). Le fichier est lu ici et n’est envoyé nulle part ; vous voyez ce qu’il contient avant que rien ne soit conservé.',
  reading: 'Lecture du fichier…',
  several: 'Un seul fichier s’ouvre à la fois : le premier, « {name} ».',
  refused: '« {name} » ne peut être ouvert tel quel',
  found: '« {name} » peut être ouvert',
  nothingLost: 'Rien de ce que vous avez ici n’a changé.',
  more: { one: '{n} autre', other: '{n} autres' },
  soundRest: 'Ce qui est valable',
  soundRestText: 'En laissant de côté ce qui est nommé ci-dessus, il reste :',
  noSoundRest: 'Rien ne peut en être repris.',
  remarks: 'Bon à savoir',
  scope: 'Périmètre',
  organisation: 'Organisation',
  date: 'Date',
  answers: 'Réponses',
  answersOf: { one: '{n} sur {all}', other: '{n} sur {all}' },
  mattersMost: 'Compte le plus',
  proofs: 'Preuves',
  notes: 'Notes',
  decisions: 'Décisions',
  measures: 'Mesures',
  none: 'aucune',
  name: 'Nom sous lequel la garder',
  untitled: 'Fichier ouvert',
  keep: 'Garder une copie',
  view: 'Voir sans garder',
  viewWorkshop: 'Voir le rapport de cet atelier',
  viewReply: 'Voir cette réponse',
  cancel: 'Annuler',
  close: 'Fermer',
  kept: '« {name} » est gardée à côté de vos autres évaluations.',
  backup: {
    lead: 'Une sauvegarde du {date}. Ce qui est ici reste tel quel ; le reste s’ajoute à côté.',
    columns: { name: 'Nom', content: 'Contenu', outcome: 'Ce qui se passe' },
    kinds: {
      assessment: 'Évaluations',
      workshop: 'Ateliers',
      reply: 'Mes propres réponses',
      house: 'Présentation de mes documents',
    },
    assessmentOutcome: {
      new: 'sera ajoutée',
      here: 'déjà ici, rien à faire',
      back: 'supprimée ici : sera reprise',
      beside: 'diffère de celle d’ici : sera ajoutée à côté',
    },
    workshopOutcome: {
      new: 'sera ajouté',
      here: 'déjà ici, rien à faire',
      back: 'supprimé ici : sera repris',
      beside: 'diffère de celui d’ici : sera ajouté à côté',
    },
    replyOutcome: {
      new: 'sera ajoutée',
      here: 'déjà ici, rien à faire',
      stays: 'une autre réponse à cet atelier est ici : elle reste, celle-ci n’est pas ajoutée',
    },
    houseOutcome: {
      new: 'sera ajoutée',
      here: 'déjà ici, rien à faire',
      stays: 'une autre présentation est ici : elle reste, celle-ci n’est pas ajoutée',
    },
    houseUnnamed: 'Nom, logo et couleurs',
    replies: { one: '{n} réponse', other: '{n} réponses' },
    result: 'résultat, en lecture seule',
    besideName: '{name} (sauvegarde du {date})',
    amounts: {
      assessment: { one: '{n} évaluation', other: '{n} évaluations' },
      workshop: { one: '{n} atelier', other: '{n} ateliers' },
      reply: { one: '{n} réponse', other: '{n} réponses' },
      house: { one: 'la présentation de vos documents', other: 'la présentation de vos documents' },
    },
    restore: 'Restaurer {what}',
    nothing: 'Il n’y a rien à restaurer de cette sauvegarde.',
    restored: 'Restauration faite : {what}.',
    where: 'Les ateliers sont sur la page Atelier, les réponses sur la page Répondre.',
    notAllKept:
      'Ce navigateur n’a pu tout conserver : il manque des ateliers, des réponses ou la présentation de vos documents. Faites de la place, rechargez cette page et ouvrez de nouveau la sauvegarde.',
  },
  elsewhere: {
    'cap17-workshop':
      'C’est un fichier d’atelier. Cette version de la page ouvre les évaluations et les sauvegardes ; un atelier s’ouvre sur la page Atelier.',
    'cap17-invitation':
      'C’est une invitation à répondre. Cette version de la page ouvre les évaluations et les sauvegardes ; une invitation s’ouvre sur la page Répondre.',
    'cap17-reply':
      'C’est la réponse d’un participant. Cette version de la page ouvre les évaluations et les sauvegardes ; les réponses se rassemblent sur la page Atelier.',
    'cap17-house':
      'C’est la présentation des documents de quelqu’un : nom, logo, couleurs. Elle s’ouvre sur un rapport, sous « Emporter le rapport », « Nom, logo et couleurs ».',
    'cap17-answer-back': 'C’est une réponse à un rapport. Elle s’ouvre sur la page Rapport.',
    'cap17-working-copy': 'C’est la copie de travail d’un animateur. Elle s’ouvre sur la page Atelier.',
  },
};
