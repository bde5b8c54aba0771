import { expect, test } from 'vitest';
import { labSummary } from '../../../src/flows/lab/lab.ts';
import { LabController } from '../../../src/flows/lab/lab-controller.ts';
import { figuresIn } from '../../../src/i18n/figures.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { firstTested, TESTED_AT_LEAST } from '../../../src/value/audit/first-test.ts';
import type { Profile } from '../../../src/value/audit/profiles.ts';
import type { RfmSegment } from '../../../src/value/segments.ts';
import { customerValueSentences } from '../../../src/wording/report/customer-value.ts';
import { slideText } from '../../../src/wording/value/one-slide.ts';
import { workingThreads } from '../../flows/lab/threads.ts';

function languageOf(locale: Locale) {
  const { value, report, whom } = messagesOf(locale);
  return {
    locale,
    t: { ...value, summary: report.customerValue, whom },
    format: figuresIn(locale, null),
  };
}

test('the slide says how much, how sure, whom and what to try, of the sample', async () => {
  const { start, settled } = workingThreads();
  const controller = new LabController(start);
  controller.chooseSample('The sample');
  await settled();
  const lab = controller.$lab.get();
  const summary = labSummary(lab);
  if (!summary) throw new Error('no summary');
  const { models, outlook, whom } = lab;
  for (const locale of LOCALES) {
    const text = languageOf(locale);
    const subject = { summary, models, outlook, whom, name: 'orders.csv', today: '2026-11-28' };
    const { title, rows, notes } = slideText(text, subject);
    const { much, sure, test: one, whom: who } = text.t.slide;
    expect(rows.map(([question]) => question)).toEqual([much, sure, who, one]);
    // In short on the slide, whole in the notes.
    for (const [question, answer] of rows) if (question !== one) expect(answer.length).toBeLessThan(250);
    const whole = customerValueSentences(locale, text.t.summary, summary);
    for (const sentence of whole) expect(notes).toContain(sentence);
    expect(title).toContain(text.format.money(summary.forecast?.total ?? 0));
    const plainFirst = {
      ...summary,
      forecast: summary.forecast && { ...summary.forecast, proposed: 'plain' },
    };
    expect(slideText(text, { ...subject, summary: plainFirst }).title).toContain(
      text.format.money(summary.forecast?.plain ?? 0),
    );
    expect(notes.join(' ')).toContain('orders.csv');
    const { forecast: _, ...counted } = summary;
    const short = slideText(text, { ...subject, summary: { ...counted, doubts: [] }, outlook: null });
    expect(short.rows.map(([question]) => question)).toEqual([much, who, one]);
    expect([title, ...rows.flat(), ...notes].join(' ')).not.toMatch(/[{}]|undefined|NaN/);
  }
});

const profile = (name: RfmSegment, customers: number) => ({ name, customers }) as Profile<RfmSegment>;
const risk = (customers: number) => ({ best: 40, customers, past: 1, pastShare: 0.1, expected: 1 });

test('what is tried first is with those who bought much and stay away, where some of the best have left', () => {
  const profiles = [profile('best', 30), profile('slipping-best', 25), profile('once', 500)];
  expect(firstTested({ profiles, atRisk: risk(3) })?.name).toBe('slipping-best');
  expect(firstTested({ profiles, atRisk: risk(0) })?.name).toBe('best');
  expect(firstTested({ profiles, atRisk: null })?.name).toBe('best');
});

test('a group too small to be halved is passed over, and none is named where all are', () => {
  const few = TESTED_AT_LEAST - 1;
  const profiles = [profile('best', few), profile('slipping-best', few), profile('once', TESTED_AT_LEAST)];
  expect(firstTested({ profiles, atRisk: risk(3) })?.name).toBe('once');
  expect(firstTested({ profiles: profiles.slice(0, 2), atRisk: null })).toBeNull();
});
