import type { formReplies as english } from '../en/form-replies.ts';
import type { Words } from '../words.ts';
import { refused } from './refused.ts';

/** Les réponses qui viennent en tableau. */
export const formReplies: Words<typeof english> = {
  title: 'Prendre un tableau ou les réponses d’un formulaire',
  lead: 'Les résultats de Microsoft Forms ou de Google Forms, ou un tableur d’une ligne par personne : XLSX, ODS ou CSV. Il est lu dans ce navigateur, rien n’est envoyé, et personne n’est compté avant que vous le disiez.',
  file: 'Tableau de réponses',
  reading: 'Lecture du tableau…',
  why: {
    ...refused,
    'not-a-workbook':
      'Ce fichier ne se lit pas comme un tableau. Enregistrez-le en XLSX, ODS ou CSV, puis choisissez-le de nouveau.',
    old: 'C’est un classeur d’Excel d’avant 2007, ou protégé par un mot de passe. Enregistrez-le en XLSX sans mot de passe, puis choisissez-le de nouveau.',
    'too-large':
      'Ce fichier est trop grand : {most} Mo au plus sont lus. Ne gardez que la feuille des réponses.',
    'too-large-unpacked':
      'Décompressé, ce fichier dépasse {unpacked} Mo, ou compte plus de cellules qu’on n’en lit ici. Ne gardez que la feuille des réponses, ou enregistrez-la en CSV.',
    'too-many-rows':
      'Ce tableau a plus de {rows} lignes, et rien n’en a été pris. Mettez le reste dans un second tableau.',
    empty: 'Ce fichier est vide. Choisissez le tableau de nouveau une fois enregistré.',
    unreadable:
      'Le navigateur n’a pas pu ouvrir ce fichier. Fermez-le ailleurs, ou copiez-le, puis choisissez-le de nouveau.',
    'no-rows':
      'Ce tableau n’a pas de lignes de réponses. Sa première ligne porte les questions, chaque ligne dessous les réponses d’une personne.',
  },
  people: { one: '{n} personne avec des réponses', other: '{n} personnes avec des réponses' },
  matched: { one: '{n} question trouvée sur {all}', other: '{n} questions trouvées sur {all}' },
  again: { one: '{n} est déjà là', other: '{n} sont déjà là' },
  changed: {
    one: '{n} est là avec d’autres réponses, que cette ligne remplace',
    other: '{n} sont là avec d’autres réponses, que ces lignes remplacent',
  },
  noPractice:
    'Aucune question n’a été trouvée dans les titres de ce tableau. Choisissez ci-dessous ce que porte chaque colonne ; un titre peut être la question, le titre ou le numéro d’une pratique.',
  absent: 'Aucune colonne pour : {practices}. Choisissez-en une ci-dessous s’il y en a.',
  empty: { one: '{n} ligne sans réponse est laissée.', other: '{n} lignes sans réponse sont laissées.' },
  repeated: {
    one: 'Plusieurs lignes portent le nom {names} : la dernière compte. Si ce sont deux personnes, distinguez leurs noms.',
    other:
      'Plusieurs lignes portent les noms {names} : la dernière de chacun compte. Si ce sont des personnes différentes, distinguez leurs noms.',
  },
  otherGroups: {
    one: 'L’atelier n’a pas de groupe {groups} : ces personnes viennent sans groupe.',
    other: 'L’atelier n’a pas de groupes {groups} : ces personnes viennent sans groupe.',
  },
  addGroups: 'Ajouter aux groupes de l’atelier',
  groupsFull:
    'Un atelier compare {most} groupes au plus : renommez des groupes dans le tableau, ou choisissez une autre colonne.',
  named:
    'Une ligne dont le nom est déjà là remplace les réponses de cette personne ; personne ne compte deux fois.',
  anonymous:
    'Atelier anonyme : les noms ne sont pas lus. Une ligne qui revient telle quelle est reconnue à ses réponses et ne compte pas deux fois ; une ligne modifiée depuis compte pour une personne de plus.',
  second:
    'Des votes ont déjà été révélés. Dans un atelier anonyme, rien ne dit de qui est une ligne : les nouvelles lignes comptent pour de nouvelles personnes, non pour des seconds votes.',
  unread: 'Réponses non comprises',
  unreadLead:
    'Elles sont laissées, le reste de la ligne est pris. Un niveau est un chiffre de 0 à 4, son nom ou sa phrase ; à côté, « {dontKnow} » et « {notApplicable} ».',
  unreadOne: 'Colonne {letters} ({title}) : « {text} », {rows}.',
  rows: { one: 'ligne {list}', other: 'lignes {list}' },
  columns: 'Ce que porte chaque colonne',
  column: 'Colonne {letters} : {title}',
  untitled: 'sans titre',
  unused: 'Non utilisée',
  name: 'Nom',
  firstName: 'Prénom',
  group: 'Groupe',
  take: { one: 'Prendre {n} réponse', other: 'Prendre {n} réponses' },
  nothing: 'Il n’y a encore rien à prendre.',
  form: 'Des questions pour un formulaire',
  formLead:
    'Les questions et leurs réponses en texte, à coller dans un document que Microsoft Forms importe, ou dans tout formulaire, un choix par question. Ses résultats reviennent ensuite ici.',
  copy: 'Copier les questions',
  copied: 'Copié.',
  refused: 'Le navigateur a refusé de copier. Voici le texte :',
  formText: 'Les questions en texte',
  askName: 'Votre nom',
  askGroup: 'Votre groupe',
  words: {
    dontKnow: ['Je ne sais pas', 'Ne sait pas', 'NSP', 'Aucune idée', 'Pas sûr', 'Sans avis', 'Sans opinion'],
    notApplicable: ['Non applicable', 'Pas applicable', 'Pas concerné', 'Sans objet', 'S/O', 'NA'],
    firstName: ['Prénom', 'Votre prénom', 'Prénoms', 'Prénom usuel'],
    name: [
      'Nom',
      'Nom de famille',
      'Nom d’usage',
      'Patronyme',
      'Nom complet',
      'Votre nom',
      'Prénom et nom',
      'Nom et prénom',
      'Participant',
      'Répondant',
      'Qui',
    ],
    group: [
      'Groupe',
      'Votre groupe',
      'Équipe',
      'Votre équipe',
      'Service',
      'Direction',
      'Rôle',
      'Votre rôle',
      'Fonction',
    ],
  },
};
