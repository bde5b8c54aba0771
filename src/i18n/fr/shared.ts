import type { common as english } from '../en/shared.ts';
import type { Words } from '../words.ts';

/** Words that many pages and what is made of them use. */
export const common: Words<typeof english> = {
  brand: 'Cap17',
  axis: {
    interaction: { name: 'Le client choisit', subtitle: 'Laisser les clients façonner l’interaction' },
    process: { name: 'Le client avance sans effort', subtitle: 'Fluidifier les processus client' },
    relation: {
      name: 'Le client est connu et entendu',
      subtitle: 'Privilégier les interactions sociales et émotionnelles',
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
