import type { CustomerValue } from '../../domain/model/customer-value.ts';
import { figuresIn } from '../../i18n/figures.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, date, fill } from '../../i18n/words.ts';
import type { Findings } from '../../value/analysis.ts';
import type { Whom } from '../../value/audit/whom.ts';
import type { Outlook } from '../../value/outlook.ts';
import { customerValueParts } from '../report/customer-value.ts';
import { valueSummarySentences } from '../report/value-summary.ts';
import { type FirstTestLanguage, firstTestSaid, firstTestSentences } from './audit/first-test.ts';
import { choiceSentences } from './model-choice.ts';
import { intervalSentences } from './outlook.ts';
import { checkInShort, muchInShort, sumExpected, whomInShort } from './slide-answers.ts';

/** What one slide says: its title, a table of questions and answers, and what its speaker is told. */
export interface SlideText {
  readonly title: string;
  readonly heads: readonly [question: string, answer: string];
  readonly rows: readonly (readonly [question: string, answer: string])[];
  readonly notes: readonly string[];
}

/** What the slide speaks of. `name`: of the file; `today`: ISO. */
export interface SlideSubject {
  readonly summary: CustomerValue;
  readonly models: Findings | null;
  readonly outlook: Outlook | null;
  readonly whom: Whom | null;
  readonly name: string;
  readonly today: string;
}

/** The words of the lab, its summary and whom to be centric for. */
export interface SlideLanguage extends FirstTestLanguage {
  readonly t: FirstTestLanguage['t'] & { readonly summary: Messages['report']['customerValue'] };
}

function titleOf({ locale, t }: SlideLanguage, { customers, revenue, forecast, currency }: CustomerValue) {
  const { money, whole } = figuresIn(locale, currency ?? null);
  if (!forecast) return fill(t.slide.counted, { customers: whole(customers), revenue: money(revenue) });
  const { months, total, plain, proposed, margin } = forecast;
  const isPlain = proposed === 'plain' && plain !== undefined;
  return fill(isPlain ? t.slide.expectedPlain : t.slide.expected, {
    months: count(locale, t.summary.months, months),
    sum: sumExpected(t.slide, margin, money(isPlain ? plain : total)),
  });
}

function notesOf(text: SlideLanguage, { summary, models, outlook, whom, name, today }: SlideSubject) {
  const { locale, t } = text;
  const period = { from: date(locale, summary.from), to: date(locale, summary.to) };
  return [
    fill(t.slide.source, { name, ...period, date: date(locale, today) }),
    ...valueSummarySentences(locale, t.summary, summary, firstTestSentences(text, whom)),
    ...(models?.choice
      ? [fill(t.slide.method, { lead: t.model.lead }), ...choiceSentences(text, models)]
      : []),
    ...(models && outlook ? intervalSentences(text, outlook, models) : []),
    ...(whom?.atRisk ? [t.whom.riskNote] : []),
    ...(whom ? [t.whom.lead] : []),
  ];
}

/**
 * The summary as one slide: how much, how sure, whom, one test to try, each in short; a question that nothing answers is left
 * out. The whole sentences are in the notes, for whoever speaks.
 */
export function slideText(text: SlideLanguage, subject: SlideSubject): SlideText {
  const { locale, t } = text;
  const { summary, whom } = subject;
  const words = { slide: t.slide, summary: t.summary };
  const { doubtful } = customerValueParts(locale, t.summary, summary);
  const answers: readonly (readonly [string, readonly string[]])[] = [
    [t.slide.much, muchInShort(locale, words, summary)],
    [t.slide.sure, [...checkInShort(locale, words, summary), ...doubtful]],
    [t.slide.whom, whomInShort(locale, words, summary)],
    [t.slide.test, firstTestSaid(text, whom)],
  ];
  return {
    title: titleOf(text, summary),
    heads: [t.slide.question, t.slide.answer],
    rows: answers.flatMap(([question, said]) =>
      said.length > 0 ? [[question, said.join(' ')] as const] : [],
    ),
    notes: notesOf(text, subject),
  };
}
