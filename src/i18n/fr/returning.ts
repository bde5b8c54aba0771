import type { returning as english } from '../en/returning.ts';
import type { Words } from '../words.ts';
import { refused } from './refused.ts';

/** Ce qui revient d’un tableur dans un rapport. */
export const returning: Words<typeof english> = {
  title: 'Reprendre les actions d’un tableur',
  lead: 'Choisissez le tableur fait ici, une fois remplis responsables, échéances, avancements, signes de réussite et preuves : XLSX, ODS ou CSV, venu d’Excel, de LibreOffice ou de Google Sheets. Il est lu dans ce navigateur. Rien n’est envoyé, et rien ne change avant que vous le repreniez.',
  file: 'Tableur',
  reading: 'Lecture du tableur…',
  why: {
    ...refused,
    'not-a-workbook':
      'Ce fichier ne se lit pas comme un tableur. Enregistrez-le en XLSX, ODS ou CSV, puis choisissez-le de nouveau.',
    old: 'C’est un classeur d’Excel d’avant 2007, ou protégé par un mot de passe. Enregistrez-le en XLSX sans mot de passe, puis choisissez-le de nouveau.',
    'too-large':
      'Ce fichier est trop grand : {most} Mo au plus sont lus. Ne gardez que la feuille des actions.',
    'too-large-unpacked':
      'Décompressé, ce fichier dépasse {unpacked} Mo, ou compte plus de cellules qu’on n’en lit ici. Ne gardez que la feuille des actions, ou enregistrez-la en CSV.',
    'too-many-rows':
      'Ce tableur a plus de {rows} lignes, et rien n’en a été pris. Ne gardez que la feuille des actions.',
    empty: 'Ce fichier est vide. Choisissez le tableur de nouveau une fois enregistré.',
    'no-actions':
      'Aucune liste d’actions dans ce fichier. Sa première ligne doit porter les titres que le tableur fait ici a donnés aux colonnes : {action} ou {id}, et deux autres.',
    unreadable:
      'Le navigateur n’a pas pu ouvrir ce fichier. Fermez-le ailleurs, ou copiez-le, puis choisissez-le de nouveau.',
  },
  other:
    'Ce tableur dit être celui d’un autre rapport : {scope}, {date}. Rien n’est coché : ne reprenez que ce dont vous êtes sûr.',
  changed: { one: '{n} action change', other: '{n} actions changent' },
  added: { one: '{n} est nouvelle', other: '{n} sont nouvelles' },
  same: { one: '{n} reste telle quelle', other: '{n} restent telles quelles' },
  nothing: 'Rien à reprendre : le rapport dit la même chose.',
  all: 'Tout reprendre',
  isNew: 'nouvelle',
  row: 'ligne {row}',
  none: 'rien',
  becomes: 'devient',
  faults: 'Ce qui n’a pas été compris',
  faultsLead:
    'Ces cellules ne changent rien. Corrigez-les dans le tableur et choisissez-le de nouveau, ou reprenez le reste.',
  fault: {
    'not-a-status':
      'Ligne {row}, colonne {column} : « {text} » n’est pas un avancement. Choisissez parmi : {choices}.',
    'not-a-proof':
      'Ligne {row}, colonne {column} : « {text} » n’est pas un genre de preuve. Choisissez parmi : {choices}.',
    'not-a-date':
      'Ligne {row}, colonne {column} : « {text} » n’est pas une date. Écrivez-la ainsi : {example}.',
    'no-result':
      'Ligne {row}, colonne {column} : « {text} » n’a pas de résultat. Écrivez-y ce qui est voulu.',
  },
  missing: {
    one: 'La colonne {columns} n’a pas été trouvée : ce que le rapport en dit reste. Si elle a été renommée, rendez-lui ce titre.',
    other:
      'Les colonnes {columns} n’ont pas été trouvées : ce que le rapport en dit reste. Si elles ont été renommées, rendez-leur ces titres.',
  },
  copies: {
    one: 'La feuille {sheets} porte aussi des actions et n’a pas été lue : seule {sheet} l’a été. Pour la reprendre, faites un fichier de cette feuille seule.',
    other:
      'Les feuilles {sheets} portent aussi des actions et n’ont pas été lues : seule {sheet} l’a été. Pour en reprendre une, faites un fichier de cette feuille seule.',
  },
  left: {
    gone: {
      one: 'La ligne {rows} porte une action qui n’est plus au rapport : elle n’est pas reprise. Videz son identifiant pour l’ajouter de nouveau.',
      other:
        'Les lignes {rows} portent des actions qui ne sont plus au rapport : elles ne sont pas reprises. Videz leurs identifiants pour les ajouter de nouveau.',
    },
    repeated: {
      one: 'La ligne {rows} répète l’action d’une ligne plus haut : elle est laissée.',
      other: 'Les lignes {rows} répètent les actions de lignes plus haut : elles sont laissées.',
    },
    'too-long': {
      one: 'La ligne {rows} porte un texte trop long : raccourcissez-le, puis choisissez le tableur de nouveau.',
      other:
        'Les lignes {rows} portent des textes trop longs : raccourcissez-les, puis choisissez le tableur de nouveau.',
    },
    full: {
      one: 'La ligne {rows} est laissée : un rapport tient {most} décisions au plus.',
      other: 'Les lignes {rows} sont laissées : un rapport tient {most} décisions au plus.',
    },
  },
  absent: {
    one: '{n} décision n’a pas de ligne dans le tableur. Elle reste : {actions}.',
    other: '{n} décisions n’ont pas de ligne dans le tableur. Elles restent : {actions}.',
  },
  take: { one: 'Reprendre {n} action', other: 'Reprendre {n} actions' },
  untaken: 'Cochez ce qu’il faut reprendre.',
  taken: { one: '{n} action a été reprise du tableur.', other: '{n} actions ont été reprises du tableur.' },
  undone: 'Ce qui avait été repris est retiré. Ce que vous avez changé depuis reste.',
};
