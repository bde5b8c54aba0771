import type { documents as english } from '../en/documents.ts';
import type { Words } from '../words.ts';
import { word } from './counts.ts';

/** Ce qui sort d’un rapport en documents. Chargé quand la fenêtre s’ouvre. */
export const documents: Words<typeof english> = {
  title: 'Emporter le rapport',
  lead: 'Chaque fichier est fait dans ce navigateur à partir du rapport affiché. Rien n’est envoyé.',
  language: 'Langue',
  parts: 'Ajouter aux fichiers',
  partsHint:
    'Ni les noms, ni les numéros des réponses, ni leur ordre d’arrivée ne sortent, quoi que vous cochiez.',
  votes: 'Chaque vote, une ligne par personne, sans nom (tableur)',
  groups: `Groupe contre groupe, là où ${word.leaving} personnes au moins ont voté`,
  groupsNot: 'Aucun groupe ne peut être montré sans trahir quelqu’un : ils restent en dehors.',
  votesOrGroups:
    'Tous les votes ou les groupes, jamais les deux dans un fichier : on pourrait alors retrouver le groupe de chaque ligne.',
  notes: 'Notes, raisons et noms des preuves (diapositives, tableur, Word, page)',
  toShow: 'Pour montrer et lire',
  toFollow: 'Pour suivre les actions',
  kind: {
    pptx: {
      name: 'Diapositives (PPTX)',
      hint: 'Jusqu’à douze diapositives dont graphiques et tableaux se modifient dans PowerPoint, Keynote ou LibreOffice ; avec commentaires et sources pour qui présente.',
    },
    docx: { name: 'Word (DOCX)', hint: 'Le rapport complet, en texte à modifier et à faire valider.' },
    html: {
      name: 'Page (HTML)',
      hint: 'Le rapport complet en une page que tout navigateur ouvre sans réseau : à joindre, à archiver, à lire sur un téléphone.',
    },
    charts: {
      name: 'Graphiques (SVG et PNG, ZIP)',
      hint: 'Chaque graphique avec sa légende, sa date et son périmètre.',
    },
    xlsx: {
      name: 'Tableur (XLSX)',
      hint: 'Les actions avec avancement, responsable et échéance à remplir, les pratiques, les votes si vous les cochez, notes et sources.',
    },
    ics: {
      name: 'Calendrier (ICS)',
      hint: 'Le jour où chaque action est due, avec un rappel une semaine avant, pour les calendriers d’Outlook, de Google ou d’Apple.',
    },
    csv: {
      name: 'Liste de tâches (CSV)',
      hint: 'Une tâche par ligne, des virgules entre les champs, des jours comme 2027-03-15. Jira et Asana décrivent l’import d’un tel fichier : le nom devient le titre (Summary dans Jira), et les personnes sont reconnues à leur adresse électronique. Pour Planner, Trello, Notion et monday.com, nous n’avons pas pu le vérifier. Pour Excel, prenez le tableur.',
    },
    md: { name: 'Liste à cocher (Markdown)', hint: 'Par responsable, à coller dans un wiki ou un ticket.' },
  },
  fileName: {
    pptx: 'diapositives',
    docx: 'rapport',
    html: 'page',
    charts: 'graphiques',
    xlsx: 'ecarts',
    ics: 'calendrier',
    csv: 'taches',
    md: 'liste',
  },
  chart: { profile: 'profil', axes: 'axes', votes: 'votes', plan: 'plan' },
  pageNote:
    'Cette page contient tout ce qu’elle montre : aucun script ne tourne, rien n’est chargé, rien n’est envoyé.',
  making: 'Préparation du fichier…',
  made: '« {name} » est prêt.',
  noDay:
    'Aucune action n’a encore de date : il n’y a rien à mettre dans un calendrier. Donnez la sienne à une décision, sous « Décisions demandées ».',
  noAction: 'Il n’y a encore aucune action à suivre : rien n’est décidé, et aucune étape n’est proposée.',
  failed: 'Le fichier n’a pas pu être fait. Vérifiez la connexion ou rechargez la page ; rien n’est perdu.',
  actionsOf: 'Actions : {scope}, {date}',
  nobody: 'Personne n’est encore nommé',
  event: '{action} ({owner})',
  reminder: {
    title: 'Un rappel pour le trimestre prochain',
    lead: 'Une date dans votre propre agenda, le {date}, avec le lien de ce rapport. Quoi qu’il arrive à ce navigateur d’ici là, le lien ouvre le rapport d’où repartir.',
    whole: 'Avec le périmètre et les décisions demandées',
    readers: 'Quiconque peut lire votre agenda, son hébergeur compris, peut ouvrir le lien.',
    save: 'Enregistrer le rappel (.ics)',
    made: '« {name} » est prêt : ouvrez-le avec votre agenda.',
    fileName: 'rappel',
    event: 'Cap17 : évaluer à nouveau, {scope}',
    description:
      'Le rapport du {date} est dans ce lien ; il s’ouvre sans aucun serveur :\n{link}\n\nOuvrez-le, puis « Réévaluer » : vos dernières réponses sont à côté de chaque question, et l’on demande d’abord où en sont les décisions.',
  },
  board: {
    name: 'Nom',
    description: 'Description',
    assignee: 'Responsable',
    due: 'Échéance',
    status: 'Statut',
    labels: 'Étiquettes',
  },
};
