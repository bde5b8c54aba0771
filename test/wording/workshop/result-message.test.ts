import { expect, test } from 'vitest';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { resultMessage, type SentResult } from '../../../src/wording/workshop/result-message.ts';

const names = { axis: (id: string) => id, practice: (id: string) => id };
const sent: SentResult = {
  score: {
    scope: 'Claims',
    counts: { applicable: 17, rated: 15, inPlace: 8, proven: 2, unknown: 2 },
    weakestAxis: null,
    tiedAxes: [],
    heldBackBy: [],
  },
  date: '2026-11-21',
  people: 12,
  parts: [],
  decisions: [
    { action: 'Call back within a day', owner: 'Ann', due: '2027-01-31', indicator: 'Calls solved at once' },
    { practice: 'guidance' },
  ],
  link: 'https://cap17.example/r#w2.x',
};
const message = (parts: SentResult['parts'], locale: 'en' | 'fr' = 'en') =>
  resultMessage(locale, messagesOf(locale), names, { ...sent, parts });

test('where actions travel, the message begins with what the room decided: who, by when, how one sees it', () => {
  expect(message(['actions'])).toMatch(
    /^Customer centricity workshop, 21\u00a0November\u00a02026\n\nDecided in the room:\n– Call back within a day \(Ann; by 31\u00a0January\u00a02027; Calls solved at once\)\n– guidance\n\n/,
  );
  expect(message(['actions'], 'fr')).toContain(
    '(Ann ; d’ici au 31\u00a0janvier\u00a02027 ; Calls solved at once)',
  );
});

test('what is decided for a month is said as a month', () => {
  const month = {
    ...sent,
    parts: ['actions'] as const,
    decisions: [{ action: 'Call back', due: '2027-03' }],
  };
  const said = (locale: 'en' | 'fr') => resultMessage(locale, messagesOf(locale), names, month);
  expect(said('en')).toContain('– Call back (by March\u00a02027)\n');
  expect(said('fr')).toContain('– Call back (d’ici à mars\u00a02027)\n');
});

test('what does not travel with the link is not in its message either', () => {
  expect(message([])).not.toMatch(/Ann|Decided|Claims/);
  expect(message(['scope'])).toContain('Claims');
});
