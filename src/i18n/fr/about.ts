import type { about as english } from '../en/about.ts';
import type { Words } from '../words.ts';

/** The computed parts of the About page; its prose is in `content/pages/fr/about.md`. */
export const about: Words<typeof english> = {
  origin: {
    intotheminds: 'dans l’article d’IntoTheMinds, qui les attribue à Frank et al.',
    'intotheminds-frank':
      'dans le même article, confirmées par process-pattern.app comme heuristiques de Frank et al.',
    frank: 'heuristiques de Frank et al. connues par process-pattern.app seul ; l’article ne les reprend pas',
    dictanova: 'dans l’article de Dictanova',
    'intotheminds-other': 'autres actions de l’article d’IntoTheMinds, hors de ses neuf',
    'both-articles': 'dans les deux articles',
  },
  originLine: '{n} sur {total}',
  read: 'Aucun article n’a été lu en entier. Sur les {total} références, {abstract} ont été lues par leur résumé, {firstPage} par leur première page, {excerpt} par un extrait ; de {none}, nous n’avons vu que la notice ou ce qu’en disent d’autres. Parmi ces dernières, {notFound} n’étaient pas parmi les pages que nous avons pu consulter.',
  citation:
    '<i>Cap17 : la centricité client, mesurée honnêtement</i> (modèle {model}) [site web]. ({year}). {url}',
  bibtex: 'BibTeX',
};
