import type { Assessment } from '../../domain/model/assessment.ts';
import { nameOfText } from '../../domain/model/decision-id.ts';
import { dueAfter } from '../../domain/scoring/next-step.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { date, fill } from '../../i18n/words.ts';
import { calendarOf } from './ics.ts';

/** A quarter. */
const WEEKS = 13;
/** At nine in the morning of that day, for a day begins at midnight. */
const REMIND = 'PT9H';

interface Language {
  readonly locale: Locale;
  readonly t: Pick<Messages, 'documents' | 'report'>;
}

/** The day, ISO, on which a report is made again: a quarter after it, or after today where that is later. */
export function nextDay({ date: day }: Pick<Assessment, 'date'>, today: string): string {
  const from = day.length === 7 ? `${day}-01` : day;
  return dueAfter(from > today ? from : today, WEEKS);
}

/** The instant as an ISO time, and the ISO day it is where the reader is. */
interface WrittenAt {
  readonly now: string;
  readonly today: string;
}

/** A reminder to assess the same scope again, that carries the report's own link. */
export function reminderAsCalendar(
  assessment: Pick<Assessment, 'scope' | 'date'>,
  link: string,
  { locale, t }: Language,
  { now, today }: WrittenAt,
): string {
  const words = t.documents.reminder;
  const scope = assessment.scope?.trim() || t.report.headline.noScope;
  const places = { scope, date: date(locale, assessment.date), link };
  return calendarOf(
    [
      {
        uid: `again-${nameOfText(`${assessment.scope ?? ''}\n${assessment.date}`)}@cap17`,
        on: nextDay(assessment, today),
        summary: fill(words.event, places),
        description: fill(words.description, places),
        url: link,
        remind: REMIND,
      },
    ],
    { locale, now },
  );
}
