import type { access as english } from '../en/access.ts';
import type { Words } from '../words.ts';

/** The page on the criteria of accessibility; its prose is in `content/pages/fr/accessibility-criteria.md`. */
export const access: Words<typeof english> = {
  principle: { 1: 'Perceptible', 2: 'Utilisable', 3: 'Compréhensible', 4: 'Robuste' },
  name: '{id} {name} ({level})',
  outcome: {
    met: 'Respecté, d’après nos vérifications',
    gap: 'Respecté, sauf le défaut indiqué',
    none: 'Rien de tel sur ce site',
  },
  checks: 'Comment c’est vérifié',
  test: 'test',
  axe: 'axe, sur chaque page :',
  hand: 'à la main, le {date} : {what}',
  gap: 'Défaut : {gap}',
  wall: 'Touches simples pendant la projection de l’atelier',
};
