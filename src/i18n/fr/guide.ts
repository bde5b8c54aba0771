import type { guide as english } from '../en/guide.ts';
import type { Words } from '../words.ts';

/** The index of the practice guide, what its search and filters say, and how strong the research is. */
export const guide: Words<typeof english> = {
  silent:
    'au aux ce ces cette comment dans de des du elle en est et il la le les leur leurs mes ne nos notre nous on ou par pas pour qu que qui sa se ses son sont sur un une vos votre vous',
  search: {
    title: 'Trouver une pratique',
    label: 'Chercher dans toutes les fiches',
    hint: 'Par exemple « horaires », « consentement » ou « réclamation ». La recherche porte sur le texte entier.',
    loading: 'Chargement de la recherche…',
    failed:
      'La recherche n’a pas pu être chargée. La liste ci-dessous est complète ; rechargez la page pour réessayer.',
    clear: 'Effacer la recherche et les filtres',
    results: 'Les plus proches d’abord',
    foundIn: 'Trouvé dans :',
    inTitle: 'Titre',
  },
  filter: {
    all: 'Tout afficher',
    effort: 'Effort',
    effortHint: 'Pour arriver à « En place » ; une fois vos réponses données, pour votre prochaine étape.',
    strength: 'Solidité de la recherche',
    gap: 'Votre écart',
    gaps: {
      wide: 'Deux niveaux ou plus à gravir',
      one: 'Un niveau à gravir',
      prove: 'À prouver',
      reached: 'Niveau visé atteint',
      open: 'Pas encore évaluée',
    },
  },
  shown: {
    one: '{n} pratique sur {total} affichée.',
    other: '{n} pratiques sur {total} affichées.',
  },
  none: 'Rien ne correspond. Essayez avec moins de mots, ou effacez les filtres.',
  effortToInPlace: 'Effort jusqu’à « En place » : {effort}',
  effortNext: 'Prochaine étape : {effort}',
  own: {
    lead: 'Avec vos niveaux, tirés de « {name} », qui reste sur cet appareil.',
    level: 'Votre niveau : {level}',
    target: 'Niveau visé : {target}',
    toProve: 'à prouver',
    here: 'Vous en êtes là',
    aim: 'Votre niveau visé',
    next: 'Votre prochaine étape',
    report: 'Ouvrir votre rapport',
  },
  strength: {
    title: 'Ce que vaut la recherche',
    label: 'Solidité de la recherche',
    words: { solid: 'Solide', mixed: 'Partagée', thin: 'Mince' },
    sentence: {
      solid:
        'Solide : au moins deux études empiriques appuient la pratique ou son principe, et rien à notre connaissance ne la contredit.',
      mixed:
        'Partagée : au moins deux études empiriques appuient la pratique ou son principe, mais d’autres résultats la limitent ou la contredisent, ou toutes ces études sont des enquêtes.',
      thin: 'Mince : une seule étude empirique au plus l’appuie. Le reste relève de modèles, de synthèses ou de l’expérience.',
    },
    support: { one: '{n} étude empirique l’appuie', other: '{n} études empiriques l’appuient' },
    against: {
      one: '{n} source la limite ou la contredit',
      other: '{n} sources la limitent ou la contredisent',
    },
    ruleTitle: 'Comment nous en jugeons',
    rule: [
      'Par « empirique », nous entendons une expérience, des données de terrain, une enquête ou une méta-analyse. L’étude compte comme appui si nous avons vu sa notice et lu au moins son résumé. Toute source qui limite ou contredit la pratique compte contre elle, lue ou non ; celle qui fait les deux compte des deux côtés.',
      'Il faut, pour « solide », au moins deux appuis, dont un au-delà de l’enquête, et rien contre. Avec un seul appui, ou aucun, la recherche est mince. Dans tous les autres cas, elle est partagée.',
      'Cette règle est la nôtre. Elle regarde le type d’études, non leur proximité avec la pratique ; cette proximité, chaque fiche la dit en toutes lettres.',
    ],
  },
  changes: {
    title: 'Ce qui a changé',
    feed: 'Suivre les changements (flux Atom)',
    model: 'modèle {version}',
  },
};
