import { expect, test } from 'vitest';
import { report as english } from '../../../src/i18n/en/report.ts';
import { report as french } from '../../../src/i18n/fr/report.ts';
import { type HeadlineFacts, headline } from '../../../src/wording/report/headline.ts';

const names = { axis: (id: string) => `<${id}>`, practice: (id: string) => `[${id}]` };
const facts: HeadlineFacts = {
  scope: 'Claims',
  counts: { applicable: 17, rated: 17, inPlace: 9, proven: 4, unknown: 0 },
  weakestAxis: 'process',
  tiedAxes: [],
  heldBackBy: ['guidance', 'customer-routines'],
};
const inEnglish = (change: Partial<HeadlineFacts>) =>
  headline('en', english.headline, { ...facts, ...change }, names);
const inFrench = (change: Partial<HeadlineFacts>) =>
  headline('fr', french.headline, { ...facts, ...change }, names).replaceAll('\u00a0', ' ');

test('two short sentences: counts that add up, then the weakest axis and what holds it back', () => {
  expect(inEnglish({})).toBe(
    'Claims: 9 of 17 practices in place, 4 with proof; 8 not. Weakest axis: “<process>”, held back by “[guidance]” and “[customer-routines]”.',
  );
  expect(inFrench({})).toBe(
    'Claims : 9 pratiques sur 17 en place, dont 4 avec preuve ; 8 pas encore. Axe le plus fragile : « <process> », freiné par « [guidance] » et « [customer-routines] ».',
  );
});

test('names one practice when one holds back, and drops the clause when none does', () => {
  expect(inEnglish({ heldBackBy: ['guidance'] })).toMatch(/held back by “\[guidance\]”\.$/);
  expect(inFrench({ heldBackBy: [] })).toMatch(/Axe le plus fragile : « <process> »\.$/);
});

test('calls a tie a tie, names none when all axes stand level, and says nothing where too little is known', () => {
  const two: Partial<HeadlineFacts> = {
    weakestAxis: null,
    tiedAxes: ['interaction', 'process'],
    heldBackBy: [],
  };
  expect(inEnglish(two)).toMatch(/8 not\. Weakest axes, tied: “<interaction>” and “<process>”\.$/);
  expect(inFrench(two)).toMatch(/ Axes les plus fragiles, à égalité : « <interaction> » et « <process> »\.$/);
  const all: Partial<HeadlineFacts> = { ...two, tiedAxes: ['interaction', 'process', 'relation'] };
  expect(inEnglish(all)).toMatch(/8 not\. No axis is weaker than another\.$/);
  expect(inFrench(all)).toMatch(/ Aucun axe n’est plus fragile qu’un autre\.$/);
  expect(inEnglish({ ...two, tiedAxes: [] })).toMatch(/8 not\.$/);
});

test('what is in place, what is not and what is to be found out make what applies', () => {
  const counts = { applicable: 6, rated: 4, inPlace: 2, proven: 0, unknown: 2 };
  expect(inEnglish({ counts })).toContain(
    'Claims: 2 of 6 practices in place, none with proof; 2 not, 2 to be found out. ',
  );
  expect(inFrench({ counts })).toContain(
    'Claims : 2 pratiques sur 6 en place, dont aucune avec preuve ; 2 pas encore, 2 à éclaircir. ',
  );
  const allInPlace = { ...counts, rated: 4, inPlace: 4 };
  expect(inEnglish({ counts: allInPlace })).toContain(
    '4 of 6 practices in place, none with proof; 2 to be found out.',
  );
});

test('with nothing rated, questions left are those not answered; the rest is to be found out', () => {
  const counts = { applicable: 16, rated: 0, inPlace: 0, proven: 0, unknown: 16 };
  const empty = { counts, weakestAxis: null, heldBackBy: [], scope: null };
  expect(inEnglish({ ...empty, unanswered: 16 })).toBe('Scope not stated: 16 questions left to answer.');
  expect(inFrench({ ...empty, unanswered: 16 })).toBe('Périmètre non précisé : il reste 16 questions.');
  expect(inEnglish({ ...empty, unanswered: 0 })).toBe(
    'Scope not stated: no practice has a level yet; 16 to be found out.',
  );
  expect(inFrench({ ...empty, unanswered: 6 })).toBe(
    'Périmètre non précisé : il reste 6 questions ; 10 à éclaircir.',
  );
});

test('where no practice applies there is nothing to count', () => {
  const counts = { applicable: 0, rated: 0, inPlace: 0, proven: 0, unknown: 0 };
  const none = { counts, weakestAxis: null, heldBackBy: [] };
  expect(inEnglish(none)).toBe('Claims: no practice applies here.');
  expect(inFrench(none)).toBe('Claims : aucune pratique ne s’applique ici.');
});

test.each([
  [0, 0, 'none of 17 practices in place;', 'aucune pratique sur 17 en place ;'],
  [
    1,
    0,
    '1 of 17 practices in place, none with proof;',
    '1 pratique sur 17 en place, dont aucune avec preuve ;',
  ],
  [1, 1, '1 of 17 practices in place, 1 with proof;', '1 pratique sur 17 en place, dont 1 avec preuve ;'],
  [3, 0, ', none with proof;', ', dont aucune avec preuve ;'],
  [3, 1, ', 1 with proof;', ', dont 1 avec preuve ;'],
  [3, 3, ', 3 with proof;', ', dont 3 avec preuve ;'],
])(
  '%i in place, %i of them with proof, is said in words where it is none',
  (inPlace, proven, english, french) => {
    const counts = { ...facts.counts, inPlace, proven };
    expect(inEnglish({ counts })).toContain(english);
    expect(inFrench({ counts })).toContain(french);
  },
);
