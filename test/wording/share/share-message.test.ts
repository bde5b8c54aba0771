import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { RESULT_PARTS, type ResultPart } from '../../../src/domain/workshop/result-parts.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { shareMessage } from '../../../src/wording/share/share-message.ts';
import { type SharingLanguage, shareableOf } from '../../../src/wording/share/shareable.ts';
import { languageOf } from '../../exports/leaving.ts';

const LINK = 'https://cap17.example/r#p1.AAA';
const CLAIMS: Assessment = {
  model: 1,
  date: '2026-11-21',
  scope: 'Motor claims',
  organisation: 'Assurances du Ponant',
  answers: { guidance: { level: 3, note: 'Only by phone' }, 'place-choice': { level: 0 } },
  decisions: [{ action: 'Call back within a day' }],
};
const OTHER: Assessment = { model: 1, date: '2025-01-02', answers: {} };

function said(locale: Locale, assessment: Assessment, isLocked: boolean): string {
  const text: SharingLanguage = { ...languageOf(locale), t: messagesOf(locale) };
  const shareable = shareableOf(text, { assessment });
  return shareMessage(text, shareable, {
    date: assessment.date,
    parts: RESULT_PARTS,
    isLocked,
    link: LINK,
  });
}

describe.each(LOCALES)('the message of a link under a password, in %s', (locale) => {
  test('is the same whatever the link holds', () => {
    expect(said(locale, CLAIMS, true)).toBe(said(locale, OTHER, true));
  });

  test('says that it is a Cap17 report under a password, and ends with the link', () => {
    const message = said(locale, CLAIMS, true);
    expect(message).toMatch(/Cap17/);
    expect(message).toMatch(/password|mot de passe/);
    expect(message.endsWith(LINK)).toBe(true);
    // No figure of any kind beside the product's name: no count, no level, no day.
    expect(message.replace(LINK, '').replace('Cap17', '')).not.toMatch(/\d/);
  });

  test('without a password it carries day and headline', () => {
    expect(said(locale, CLAIMS, false)).toMatch(/2026[\s\S]*Motor claims/);
  });
});

test('the message of a workshop begins with what the room decided, where that travels', () => {
  const text: SharingLanguage = { ...languageOf('en'), t: messagesOf('en') };
  const workshop = {
    model: 2,
    date: '2026-11-28',
    respondents: [{ answers: { guidance: 1 as const } }],
    decisions: [{ action: 'Call back', owner: 'Ann', due: '2027-01-31', indicator: 'Calls back in a day' }],
  };
  const shareable = shareableOf(text, { workshop });
  const saidWith = (parts: readonly ResultPart[]) =>
    shareMessage(text, shareable, { date: workshop.date, parts, isLocked: false, link: LINK });
  expect(saidWith(['actions']).split('\n').slice(1, 4)).toEqual([
    '',
    'Decisions:',
    '- Call back · Ann, by 31\u00a0January\u00a02027 · Calls back in a day',
  ]);
  expect(saidWith([])).not.toContain('Ann');
});
