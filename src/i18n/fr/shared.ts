import type { common as english } from '../en/shared.ts';
import type { Words } from '../words.ts';

/** Words that every page uses. */
export const common: Words<typeof english> = {
  brand: 'Cap17',
  update: {
    text: 'Une nouvelle version de cette page est prête. Ce que vous avez saisi est conservé.',
    reload: 'L’utiliser maintenant',
  },
  disk: {
    silent:
      'La base de données de ce navigateur ne répond pas. Ce que vous voyez peut être ancien, et ce que vous changez ou effacez maintenant peut ne pas durer. Si cela persiste, prenez un fichier de ce qui compte, fermez les autres onglets de ce site et rechargez cette page.',
    emptied:
      'Ce navigateur a trouvé sa base de données endommagée et l’a vidée. Ce que vous voyez en est une copie, où vos derniers changements peuvent manquer : relisez-la.',
  },
  fileBlocked:
    'Cette page est ouverte dans une autre application, qui bloque peut-être les fichiers. Si aucun n’est arrivé, prenez plutôt un lien, par « Partager ce rapport » ou depuis votre réponse, et ouvrez-le dans votre navigateur.',
  tagline: 'La centricité client, mesurée honnêtement',
  skip: 'Aller au contenu',
  readHere: 'Lire cette page en français',
  nav: {
    label: 'Navigation principale',
    menu: 'Menu',
    assessment: 'Évaluer',
    workshop: 'Atelier',
    report: 'Rapport',
    compare: 'Comparer',
    playbook: 'Fiches pratiques',
    strategy: 'Stratégie',
    method: 'Méthode',
    sources: 'Sources',
  },
  footer: {
    label: 'À propos du site',
    promise: 'Vos réponses restent sur votre appareil. Ni compte, ni serveur, ni traceur.',
    licence:
      'Contenu sous licence CC BY 4.0, code sous licence MIT : servez-vous-en avec vos propres clients, en citant Cap17.',
    value: 'La valeur de vos clients',
    about: 'À propos',
    privacy: 'Vie privée',
    accessibility: 'Accessibilité',
    errors: 'Une erreur ?',
  },
  axis: {
    interaction: { name: 'Le client choisit', subtitle: 'laisser les clients façonner l’interaction' },
    process: { name: 'Le client avance sans effort', subtitle: 'fluidifier les processus client' },
    relation: {
      name: 'Le client est connu et entendu',
      subtitle: 'privilégier les interactions sociales et émotionnelles',
    },
  },
  level: ['Absent', 'Au cas par cas', 'En place', 'Piloté', 'Confirmé'],
  levelMeaning: [
    'rien, ou le contraire',
    'occasionnel, selon les personnes',
    'défini, pour les cas principaux',
    'partout où c’est prévu, et mesuré',
    'ajusté d’après des preuves venues des clients',
  ],
  state: {
    'not-applicable': 'Sans objet',
    'dont-know': 'Je ne sais pas',
    unanswered: 'Sans réponse',
  },
  proof: { none: 'Sans preuve', indicator: 'Indicateur', customer: 'Preuve côté client' },
  modified: {
    named: 'Modèle modifié : mots de « {name} »',
    unnamed: 'Modèle modifié : mots propres',
    inLinks:
      'Ici, les pages parlent vos propres mots. Un lien porte des réponses, aucun mot : qui l’ouvre lit les mots d’origine, sauf si vous lui remettez aussi votre fichier de formulation.',
  },
  importance: { 1: 'Peut attendre', 2: 'Utile', 3: 'Compte le plus' },
  reason: {
    'no-such-case': 'Le cas ne se présente pas',
    'barred-by-law': 'Interdit par la loi',
    'ruled-out-by-choice': 'Écarté par choix',
    other: 'Une autre raison',
  },
  owner: {
    'executive-sponsor': 'Direction générale',
    'customer-experience': 'Expérience client',
    'customer-service': 'Service client',
    marketing: 'Marketing',
    'digital-and-data': 'Numérique et données',
    operations: 'Opérations',
  },
  effort: {
    S: 'Faible : une équipe, sans ligne budgétaire',
    M: 'Moyen : plusieurs équipes, environ un trimestre',
    L: 'Élevé : des systèmes ou des contrats changent',
  },
  effortShort: { S: 'Faible', M: 'Moyen', L: 'Élevé' },
  weeks: { one: '{n} semaine', other: '{n} semaines' },
  sector: {
    'insurance-bank': 'Assurance et banque',
    retail: 'Commerce',
    'public-service': 'Service public',
    'business-to-business': 'Entre entreprises',
    health: 'Santé',
    'small-firm': 'Petite entreprise',
    subscription: 'Abonnements',
  },
  origin: {
    intotheminds:
      'L’une des neuf pratiques de l’article d’IntoTheMinds (2023), qui les attribue à Frank et al. (2020).',
    'intotheminds-frank':
      'L’une des neuf pratiques de l’article d’IntoTheMinds (2023), confirmée par process-pattern.app comme heuristique de Frank et al. (2020).',
    frank:
      'Une heuristique de Frank et al. (2020), connue par process-pattern.app ; l’article d’IntoTheMinds ne la reprend pas.',
    dictanova: 'Vient de l’article de Dictanova sur l’approche « customer centric ».',
    'intotheminds-other':
      'Une autre action citée par l’article d’IntoTheMinds (2023), hors de ses neuf pratiques.',
    'both-articles': 'Citée par les deux articles de départ, Dictanova et IntoTheMinds (2023).',
  },
  researchKind: {
    'meta-analysis': 'Méta-analyse',
    'systematic-review': 'Revue systématique',
    review: 'Revue de littérature',
    experiment: 'Expérience',
    'field-data': 'Données de terrain',
    survey: 'Enquête',
    case: 'Étude de cas',
    theory: 'Théorie ou modèle',
    method: 'Méthode',
    practitioner: 'Article de praticiens',
    vendor: 'Source commerciale',
    reference: 'Article de départ',
  },
  verified: {
    yes: 'Référence vérifiée',
    partly: 'Vérifiée en partie',
    no: 'Non consulté',
  },
  colon: ' : ',
  close: 'Fermer',
  cancel: 'Annuler',
  step: 'De « {from} » à « {to} »',
};
