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
    none: 'Aucune pratique sur {total} affichée.',
    one: '{n} pratique sur {total} affichée.',
    other: '{n} pratiques sur {total} affichées.',
  },
  none: 'Rien ne correspond. Essayez avec moins de mots, ou effacez les filtres.',
  effortToInPlace: 'Effort jusqu’à « En place » : {effort}',
  effortNext: 'Prochaine étape : {effort}',
  own: {
    unreadable: 'Vos réponses gardées sur cet appareil ne peuvent être lues.',
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
    label: 'Recherche',
    words: { solid: 'Solide', partial: 'Partielle', thin: 'Mince' },
    sentence: {
      solid:
        'Solide : au moins trois études, dont une sur ce que les gens font, et pas seulement sur ce qu’ils disent.',
      partial:
        'Partielle : au moins deux études, mais d’opinion seulement ; ou moins de trois, dont une sur ce que les gens font.',
      thin: 'Mince : une étude d’opinion, ou aucune que nous ayons pu lire. Le reste relève de modèles, de synthèses ou de l’expérience.',
    },
    agreement: {
      agree: 'Les études concordent.',
      limits: 'Certaines posent des limites.',
      divided: 'Elles s’opposent : au moins autant la limitent ou la contredisent que l’appuient.',
    },
    support: { one: '{n} étude l’appuie', other: '{n} études l’appuient' },
    against: {
      one: '{n} étude la limite ou la contredit',
      other: '{n} études la limitent ou la contredisent',
    },
    ruleTitle: 'Comment nous en jugeons',
    rule: [
      'Deux questions, tenues séparées. Que sait-on ? Nous comptons les études, pour ou contre : expériences, données de terrain, enquêtes, méta-analyses et revues systématiques dont nous avons vu la notice et lu au moins le résumé. Chacune de ces deux dernières compte pour {solidFrom}. Concordent-elles ? La réponse se donne à part et n’abaisse jamais le premier mot : une pratique mieux connue ne paraît pas plus faible pour autant.',
      'Une étude qui appuie et limite à la fois compte des deux côtés. Une source que personne ici n’a lue ne compte d’aucun.',
      'Seules comptent les études de la pratique elle-même, ou de son principe à l’œuvre. Celles qui portent sur un sujet voisin figurent avec les autres, signalées, sans compter. Cette règle est la nôtre.',
    ],
  },
  changes: {
    title: 'Ce qui a changé',
    feed: 'Suivre les changements (flux Atom)',
    model: 'modèle {version}',
  },
};
