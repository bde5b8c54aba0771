import { nameOfText } from '../../domain/model/decision-id.ts';
import { date, fill } from '../../i18n/words.ts';
import { marks } from '../../wording/model-mark.ts';
import { type ActionRow, actionsToTake } from '../action-rows.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { type CalendarDay, calendarOf } from './ics.ts';

/** Every calendar that knows reminders shows this one a week ahead. */
const REMIND_BEFORE = '-P7D';

function dayOf(row: ActionRow, { report }: LeavingReport, language: DocumentLanguage): CalendarDay {
  const { t } = language;
  const of = nameOfText(`${report.scope ?? ''}\n${report.date}`);
  const label = (name: string, text: string) => (text === '' ? [] : [`${name}${t.common.colon}${text}`]);
  const description = [
    ...label(t.deck.decisions.owner, row.owner),
    ...label(t.report.gaps.firstMove, row.firstMove),
    ...label(t.report.gaps.indicator, row.indicator),
    ...label(t.spreadsheet.result.scope, report.scope ?? ''),
    ...marks(language),
  ].join('\n');
  const summary =
    row.owner === '' ? row.action : fill(t.documents.event, { action: row.action, owner: row.owner });
  const uid = `${encodeURIComponent(row.id)}-${of}@cap17`;
  return { uid, on: row.due, summary, description, remind: REMIND_BEFORE };
}

/** The actions that a calendar has a day for: what is done or dropped has none. */
export function actionsWithDay(leaving: LeavingReport, language: DocumentLanguage): readonly ActionRow[] {
  return actionsToTake(leaving, language).filter(
    ({ due, status }) => due !== '' && status !== 'done' && status !== 'dropped',
  );
}

/**
 * The days on which actions are due, as a calendar of RFC 5545, each with a reminder a week before. `now` is an ISO
 * time. Taken in again, an action takes the place of itself.
 */
export function actionsAsCalendar(leaving: LeavingReport, language: DocumentLanguage, now: string): string {
  const { locale, t } = language;
  const { scope, date: day } = leaving.report;
  return calendarOf(
    actionsWithDay(leaving, language).map((row) => dayOf(row, leaving, language)),
    {
      locale,
      name: fill(t.documents.actionsOf, {
        scope: scope ?? t.report.headline.noScope,
        date: date(locale, day),
      }),
      now,
    },
  );
}
