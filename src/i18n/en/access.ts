/** The page on the criteria of accessibility; its prose is in `content/pages/en/accessibility-criteria.md`. */
export const access = {
  principle: { 1: 'Perceivable', 2: 'Operable', 3: 'Understandable', 4: 'Robust' },
  name: '{id} {name} ({level})',
  outcome: {
    met: 'Holds, as far as we checked',
    gap: 'Holds, but for the gap named',
    none: 'Nothing of the kind on this site',
  },
  checks: 'How it was checked',
  test: 'test',
  axe: 'axe, on every page:',
  hand: 'by hand, on {date}: {what}',
  gap: 'Gap: {gap}',
  wall: 'Single keys on the wall of the workshop',
};
