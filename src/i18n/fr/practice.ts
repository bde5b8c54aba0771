import type { practice as english } from '../en/practice.ts';
import type { Words } from '../words.ts';
import { figure, Word, word } from './counts.ts';

/** The page of one practice, and the guide's index. */
export const practice: Words<typeof english> = {
  indexTitle: 'Fiches pratiques',
  indexDescription: `Les ${figure.practices} pratiques de centricité client : ${word.levels} niveaux observables, comment passer de l’un au suivant, quoi mesurer, ce que montre la recherche et ce qui la contredit.`,
  indexLead:
    'À quoi ressemble chaque pratique quand elle fonctionne, comment y arriver niveau par niveau, et ce que la recherche en dit.',
  question: 'La question',
  inThisPage: 'Sur cette page',
  levels: `${Word.levels} niveaux`,
  levelsLead:
    'Choisissez la dernière ligne entièrement vraie pour votre périmètre. Les lignes 0 et 1 décrivent un état ; les lignes 2 à 4 s’additionnent. Entre 0 et 2, il n’y a que 1.',
  levelsBySector: 'À quoi ressemblent les niveaux',
  why: 'Pourquoi cela compte, et ce que vaut la recherche',
  research: 'En bref',
  contrary: 'Ce qui la contredit ou la limite',
  proof: 'Ce qui vaut preuve',
  proofIndicator: 'Pour « Piloté » : un indicateur',
  proofCustomer: 'Pour « Confirmé » : une preuve côté client',
  steps: 'Un niveau à la fois',
  action: 'Que faire',
  firstMove: 'Lundi matin',
  fortnight: 'Quinze premiers jours',
  quarter: 'Premier trimestre',
  owner: 'Responsable',
  effort: 'Effort',
  duration: 'Durée',
  indicator: 'Signe de réussite',
  sourcesOfStep: 'Sources',
  indicators: 'Quoi mesurer',
  indicatorName: 'Indicateur',
  formula: 'Formule',
  trap: 'Son piège',
  room: 'Qui doit être dans la salle',
  examples: 'Deux exemples',
  illustration: 'Illustration, non un cas documenté',
  objections: 'Ce qu’objecte une direction sceptique',
  notApplicable: 'Quand elle ne s’applique pas',
  startingPoints: 'Point de départ habituel par secteur',
  neighbours: 'Pratiques voisines',
  prerequisite: 'Amenez d’abord « {needs} » au niveau « {level} ».',
  sources: 'Sources de cette fiche',
  sourceContrary: 'la contredit ou la limite',
  sourceNearby: 'étudie un sujet voisin',
  stepRest: 'Ensuite : quinzaine, trimestre, signe de réussite',
  whyAtLength: 'La recherche en détail',
  cases: 'Cas documentés',
  norms: 'Règles et normes qui la concernent',
  normsLead: 'Telles que nous les lisons ; jamais un avis juridique.',
  sourceCount: { one: '{n} source', other: '{n} sources' },
  provenance: 'D’où vient cette pratique',
  lever: `Cette pratique est un levier pour les ${word.axes} axes.`,
  previous: 'Pratique précédente',
  next: 'Pratique suivante',
  origin: {
    intotheminds:
      'L’une des neuf pratiques de l’article d’IntoTheMinds (2023), qui les attribue à Frank et al. (2020).',
    'intotheminds-frank':
      'L’une des neuf pratiques de l’article d’IntoTheMinds (2023), confirmée par process-pattern.app comme heuristique de Frank et al. (2020).',
    frank:
      'Une heuristique de Frank et al. (2020), connue par process-pattern.app ; l’article d’IntoTheMinds ne la reprend pas.',
    dictanova: 'Vient de l’article de Dictanova sur l’approche « customer centric ».',
    'intotheminds-other':
      'Une autre action citée par l’article d’IntoTheMinds (2023), hors de ses neuf pratiques.',
    'both-articles': 'Citée par les deux articles de départ, Dictanova et IntoTheMinds (2023).',
  },
};
