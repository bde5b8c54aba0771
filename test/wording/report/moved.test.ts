import { expect, test } from 'vitest';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { movedSentence } from '../../../src/wording/report/moved.ts';
import { assessmentFrom } from '../../domain/sample.ts';

const en = { locale: 'en', t: messagesOf('en') } as const;
const fr = { locale: 'fr', t: messagesOf('fr') } as const;
const before = { ...assessmentFrom('21___ ______ ______'), date: '2026-08-21' };

test('what moved since last time is said in a sentence, in each language', () => {
  const after = assessmentFrom('22N__ 3_____ ______', { guidance: { proof: { kind: 'indicator' } } });
  expect(movedSentence(en, before, after)).toBe(
    'Since 21\u00a0August\u00a02026: +2 in place, +1 with proof.',
  );
  expect(movedSentence(fr, before, after)).toBe(
    'Depuis le 21\u00a0août\u00a02026\u00a0: +2 en place, +1 avec preuve.',
  );
  const worse = assessmentFrom('11N__ 1_____ ______');
  expect(movedSentence(en, after, worse)).toMatch(/: −3 in place, −1 with proof\.$/);
});

test('what is not answered again yet has not moved, and is said to be open', () => {
  const begun = assessmentFrom('2____ ______ ______');
  expect(movedSentence(en, before, begun)).toBe(
    'Since 21\u00a0August\u00a02026: as many practices in place, and with proof. 1 practice answered then is still open.',
  );
});

test('while none is answered again, nothing is said to have stayed', () => {
  const none = assessmentFrom('_____ ______ ______');
  expect(movedSentence(en, before, none)).toBe(
    'Since 21\u00a0August\u00a02026: 2 practices answered then are still open.',
  );
  expect(movedSentence(fr, before, none)).toBe(
    'Depuis le 21\u00a0août\u00a02026\u00a0: 2\u00a0pratiques évaluées alors attendent encore leur réponse.',
  );
  expect(movedSentence(en, before, assessmentFrom('__3__ ______ ______'))).toBe(
    'Since 21\u00a0August\u00a02026: +1 in place, ±0 with proof. 2 practices answered then are still open.',
  );
});

test('a practice whose importance and target came along is open too', () => {
  const begun = assessmentFrom('2____ ______ ______', { 'time-choice': { importance: 3, target: 3 } });
  expect(movedSentence(en, before, begun)).toBe(
    'Since 21\u00a0August\u00a02026: as many practices in place, and with proof. 1 practice answered then is still open.',
  );
});

test('of a month, and where nothing moved', () => {
  expect(movedSentence(en, { ...before, date: '2026-08' }, before)).toBe(
    'Since August\u00a02026: as many practices in place, and with proof.',
  );
});
