import type { assessment as english } from '../en/assessment.ts';
import type { Words } from '../words.ts';
import { Word, word } from './counts.ts';

/** The assessment: scope, questions, what matters most, proof. */
export const assessment: Words<typeof english> = {
  title: 'Évaluez où vous en êtes',
  description: `${Word.practices} questions sur ${word.axes} axes, chacune avec ${word.levels} lignes observables. Vos réponses sont gardées sur votre appareil au fur et à mesure ; le rapport reste à un clic.`,
  lead: `Un périmètre, ${word.practices} questions sur ce qu’un inconnu pourrait constater, puis le rapport. Chaque réponse est gardée sur cet appareil aussitôt donnée.`,
  untitled: 'Évaluation sans titre',
  continue: 'Continuer',
  continueAnyway: 'Continuer sans y répondre',
  back: 'Retour',
  seeReport: 'Voir le rapport',
  noReport: 'Le rapport n’a pas pu être chargé. Réessayez, ou téléchargez le fichier.',
  progress: {
    label: 'Étapes de l’évaluation',
    position: 'Étape {n} sur {of}',
    steps: {
      scope: 'Périmètre',
      interaction: 'Le client choisit',
      process: 'Le client avance sans effort',
      relation: 'Le client est connu et entendu',
      matters: 'Ce qui compte le plus',
      proof: 'Preuves',
    },
    answered: {
      none: 'encore aucune réponse sur {of}',
      one: '{n} réponse sur {of}',
      other: '{n} réponses sur {of}',
    },
    done: 'fait',
    minutes: {
      one: 'encore {n} minute de questions environ',
      other: 'encore {n} minutes de questions environ',
    },
    noneLeft: 'toutes les questions ont une réponse',
    report: 'Le rapport à ce stade',
  },
  scope: {
    title: 'Qu’évaluez-vous ?',
    label: 'Le périmètre, en une phrase',
    hint: 'Quel service, pour quels clients, où. Un seul périmètre à la fois : une moyenne ne dit rien.',
    insurerHint: 'Le client est-il l’assuré, le courtier ou le sinistré ? N’en nommez qu’un.',
    examples: 'Par exemple :',
    sector: 'Secteur (facultatif)',
    sectorHint: 'Il change seulement les exemples et les points de départ indiqués sous les questions.',
    anySector: 'Tous secteurs',
    organisation: 'Organisation (facultatif)',
    date: 'Date de l’évaluation',
  },
  examples: {
    any: [
      'Sinistres auto, particuliers, France',
      'Commandes et retours en ligne, tous les clients, Belgique',
      'Inscription à la cantine, parents, toute la commune',
    ],
    'insurance-bank': [
      'Sinistres auto, particuliers, France',
      'Prêt immobilier, primo-accédants, agences et application',
      'Santé collective, salariés assurés, de l’adhésion au remboursement',
    ],
    retail: [
      'Commandes et retours en ligne, tous les clients, Belgique',
      'Programme de fidélité, porteurs de carte, les quarante magasins du Nord',
      'Service après-vente, clients dont une réparation est en cours',
    ],
    'public-service': [
      'Inscription à la cantine, parents, toute la commune',
      'Aide au logement, nouveaux demandeurs, guichet et site',
      'Permis de construire, particuliers, première demande',
    ],
    'business-to-business': [
      'Commandes de pièces, petits garages, France et Benelux',
      'Démarrage d’un contrat logiciel, nouveaux clients, 90 premiers jours',
      'Maintenance d’équipements, hôpitaux, visites sur site comprises',
    ],
    health: [
      'Rendez-vous de consultation, tous les patients, un hôpital',
      'Renouvellement d’ordonnances, patients suivis, trois pharmacies',
      'Soins à domicile, patients et proches, dès la sortie',
    ],
    'small-firm': [
      'Devis et réparations, particuliers, notre atelier',
      'Réservations et vente à emporter, habitués et nouveaux, notre restaurant',
      'Comptes annuels, indépendants, notre cabinet',
    ],
    subscription: [
      'Accès internet, particuliers, de la commande à la première facture',
      'Vidéo à la demande, abonnés de moins de trois mois, France',
      'Salle de sport, tous les adhérents, inscription, pause et départ',
    ],
  },
  axis: {
    rule: 'Choisissez la dernière ligne entièrement vraie pour votre périmètre.',
    ruleDetail:
      'Les lignes 0 et 1 décrivent un état ; les lignes 2 à 4 s’additionnent. Entre 0 et 2, il n’y a que 1. Le niveau monte de haut en bas. Pour 3, la ligne 2 doit être vraie aussi ; pour 4, les lignes 2 et 3.',
    yourScope: 'Votre périmètre : {scope}',
  },
  question: {
    meant: 'Ce que cela veut dire',
    start: 'Point de départ habituel, {sector} :',
    note: 'Ajouter une note',
    noteGiven: 'Note',
    noteLabel: 'Note sur « {title} »',
    noteHint:
      'Ce à quoi vous pensiez, une exception, où regarder. Elle reste sur cet appareil, sauf si vous la partagez.',
    clear: 'Effacer cette réponse',
    reason: 'Pourquoi est-ce sans objet ?',
    reasonNone: 'Choisissez une raison',
    ask: 'Qui le saurait ? (facultatif)',
    askHint: 'Une personne ou une équipe. Le rapport proposera de lui demander.',
    lastTime: 'La dernière fois, {date} : {answer}',
    lastTimeChanged:
      'En {date}, vous aviez répondu « {answer} ». La question a changé depuis : {why}. Elle est donc reposée ; l’évaluation d’avant reste dans votre liste, close.',
    paperReason: 'Si c’est sans objet, pourquoi ?',
    paperAsk: 'Si vous ne savez pas, qui le saurait ?',
    paperNote: 'Note',
  },
  unanswered: {
    one: '{n} question reste sans réponse :',
    other: '{n} questions restent sans réponse :',
  },
  unansweredAfter: 'Vous pouvez y revenir à tout moment, ou les laisser ouvertes : le rapport le dira.',
  changedWhy: {
    'self-service': 'elle porte désormais sur la liberté de joindre une personne, non sur les automates',
    'privacy-choice': 'ce que la loi européenne exige est désormais le point de départ de ses niveaux',
    guidance: 'joindre une personne et apprendre relèvent désormais d’autres questions',
    'customer-routines': 'elle compte désormais les obstacles supprimés pour chaque segment de clients',
    'lifetime-value':
      'ses niveaux hauts demandent désormais une estimation par client, et ce qu’elle oriente',
    'listening-by-value':
      'son dernier niveau demande désormais une décision prise sur un écart entre groupes',
    'closed-loop':
      'répondre dans un délai fixé est désormais le niveau 2, et supprimer les causes le niveau 3',
  },
  matters: {
    title: 'Lesquelles compteront le plus pour vos clients dans les 12 prochains mois ?',
    hint: `Choisissez-en ${word.mostImportant} au plus : ce qu’on laisse de côté donne sa valeur au choix. Les pratiques choisies pèsent plus dans le rapport, avec un niveau visé plus haut.`,
    counter: { none: 'Aucune choisie sur {of}', one: '{n} choisie sur {of}', other: '{n} choisies sur {of}' },
    sixth: `Vous en avez déjà choisi ${word.mostImportant}. Pour ajouter « {title} », retirez-en d’abord une autre.`,
  },
  proof: {
    title: 'Que pouvez-vous montrer ?',
    lead: 'Vous avez placé ces pratiques à « Piloté » ou « Confirmé ». Nommez la preuve dont vous disposez pour chacune : sans elle, le rapport marque le niveau « à prouver ».',
    none: 'Aucune pratique n’est à « Piloté » ou « Confirmé » : il n’y a rien à prouver ici.',
    skip: 'Passer cette étape et voir le rapport',
    kind: 'Type de preuve',
    declared: 'Déclaré : {level}',
    looksLike: 'À quoi ressemble une telle preuve',
    indicator: 'Pour « Piloté », un indicateur :',
    customer: 'Pour « Confirmé », une preuve côté client :',
    supportsThree:
      'Un indicateur soutient « Piloté ». Pour « Confirmé », le rapport demandera une preuve côté client.',
    name: 'Son nom, ou l’endroit où la trouver',
    month: 'Mois dont elle date',
    paper:
      'Pour chaque pratique placée sur l’une des deux dernières lignes, nommez la preuve dont vous disposez.',
    paperPractice: 'Pratique',
    paperProof: 'Indicateur, ou preuve côté client',
    paperMonth: 'Mois',
  },
  errors: {
    title: 'Avant de continuer',
    'scope-missing': 'Dites en une phrase ce que vous évaluez',
    'date-unclear': 'Donnez la date de l’évaluation : jour, mois et année, de 1900 à 2899',
    'reason-missing': 'Dites pourquoi « {title} » est sans objet',
    'month-unclear':
      'Donnez le mois de la preuve pour « {title} » : l’année, de 1900 à 2899, puis le mois, comme 2026-09',
  },
  beside:
    'Un autre onglet, ouvert avant cette édition du site, continue la même évaluation. Ce qui y est répondu y reste ; ici, vous continuez sur une copie qui a toutes les réponses données jusqu’ici. Les deux sont sous « {place} », plus bas : fermez l’autre onglet et supprimez celle dont vous n’avez pas besoin.',
  unreadable:
    'Un contenu gardé sur cet appareil est illisible. Il a été laissé tel quel : voyez « {place} », plus bas.',
  again: {
    decisions: 'D’abord, ce qui a été décidé la dernière fois',
    decisionsLead:
      'Dites où chaque décision en est. Ce qui est fait reste dans le rapport de cette fois, avec ce qui le montre ; ce qui ne l’est pas continue.',
    unchanged: {
      one: 'Inchangé : reprendre la réponse de la dernière fois à la question qui reste',
      other: 'Inchangé : reprendre les réponses de la dernière fois aux {n} questions qui restent',
    },
    unchangedHint:
      'Seulement là où rien n’a changé : une question qui a déjà sa réponse reste comme elle est.',
    taken: {
      one: 'Une réponse de la dernière fois a été reprise.',
      other: '{n} réponses de la dernière fois ont été reprises.',
    },
    proof: 'La dernière fois : {proof}',
    proofAge: { one: 'vieille d’un mois', other: 'vieille de {n} mois' },
    proofNew: 'de ce mois',
    proofUndated: 'sans date',
    keepProof: 'La montrer encore',
  },
  closed: {
    frozen:
      'Cette évaluation du {date} est close : une autre a été commencée à partir d’elle. Ses réponses restent lisibles et ne se modifient plus.',
    startAgain: 'Recommencer sur le même périmètre',
  },
};
