import type { method as english } from '../en/method.ts';
import type { Words } from '../words.ts';
import { word } from './counts.ts';

/** The tables and the worked example of the Method page; its prose is in `content/pages/fr/method.md`. */
export const method: Words<typeof english> = {
  ours: 'notre convention',
  levels: { caption: `Les ${word.levels} niveaux`, number: 'Niveau', name: 'Nom', meaning: 'En bref' },
  supported: {
    caption: 'Niveau étayé, selon le niveau déclaré et le type de preuve',
    declared: 'Déclaré',
  },
  prerequisite: '« {practice} » suppose « {needs} » au niveau {level}.',
  solid: {
    caption: 'Les quatre faits et leurs mots ; au-dessous de « moyenne », le mot est « faible »',
    fact: 'Fait',
    good: 'Bonne',
    fair: 'Moyenne',
    coverage: 'Couverture : évaluées ÷ applicables',
    proof: 'Preuve : part des pratiques de niveau {level} ou plus qui en ont une',
    agreement: 'Accord : part des pratiques à {votes} votes ou plus qui sont proches',
    freshness: 'Fraîcheur : âge de la plus ancienne preuve datée',
    fromShare: '{share} ou plus',
    uptoMonths: '{n} mois ou moins',
  },
  votes: {
    caption: 'Trois séries de votes et ce qu’elles donnent',
    votes: 'Votes',
    close: 'Proches',
    'to-discuss': 'À discuter',
    split: 'Opposés',
    status: 'Lecture',
    sd: 's',
    within: 'Part proche',
  },
  example: {
    title: 'Un exemple calculé',
    lead: 'Un axe, {practices} pratiques : {top} au plus haut, une absente. La moyenne des niveaux est de {mean} ; le niveau de l’axe, lui, est tout autre.',
    change: 'Changez les réponses : les chiffres suivent, selon les règles ci-dessus.',
    practice: 'Pratique',
    level: 'Réponse',
    levelOption: '{level} · {name}',
    reset: 'Revenir à l’exemple',
    results: 'Ce que dit le rapport',
    median: 'Médiane',
    minimum: 'Minimum',
    stage: 'Niveau de l’axe',
    next: 'Ce qui manque pour le niveau suivant',
    index: 'Indice de suivi',
    bounds: 'Fourchette',
    stageValue: '{level}, {name}',
    boundsValue: 'de {low} à {high}',
    noBounds: 'inutile, tout est connu',
    quoted: '« {title} »',
    raiseAll: {
      one: '{practices} doit atteindre le niveau {level}.',
      other: '{practices} doivent atteindre le niveau {level}.',
    },
    raise: {
      one: 'Parmi {practices}, {n} au moins doit atteindre le niveau {level}.',
      other: 'Parmi {practices}, {n} au moins doivent atteindre le niveau {level}.',
    },
    tooLow: {
      one: '{practices} doit monter au moins au niveau {level}.',
      other: '{practices} doivent monter au moins au niveau {level}.',
    },
    nothingNext: 'Rien : c’est le dernier niveau.',
    sentence: 'Médiane {median}, minimum {minimum}, niveau de l’axe {stage}, indice {index}.',
    notScored: 'Cet axe n’est pas noté',
    'too-many-not-applicable': 'Trop de ses pratiques sont sans objet.',
    'not-enough-answers': 'Trop peu de ses pratiques applicables sont évaluées.',
  },
};
