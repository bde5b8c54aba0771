import { isSameOwner } from '../../domain/model/owners.ts';
import { date, fill } from '../../i18n/words.ts';
import { marks } from '../../wording/model-mark.ts';
import { type ActionRow, actionsToTake } from '../action-rows.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { actionWords } from '../spreadsheet/action-words.ts';

/** Signs that Markdown would read as more than text; of `&` those that begin an entity. */
const MARKED = /[\\`*_{}[\]<>#|~!]|&(?=#?\w+;)/g;

function plain(text: string): string {
  return oneLine(text).replace(MARKED, '\\$&');
}

/** The actions as a list to tick, by owner: for wikis, issues and boards that read Markdown. */
export function actionsAsMarkdown(leaving: LeavingReport, language: DocumentLanguage): string {
  const { locale, t } = language;
  const { report } = leaving;
  const rows = actionsToTake(leaving, language);
  const nobody = t.documents.nobody;
  const owners = rows
    .map(({ owner }) => owner)
    .filter((owner, at, all) => all.findIndex((other) => isSameOwner(owner, other)) === at);
  const title = fill(t.documents.actionsOf, {
    scope: plain(report.scope ?? t.report.headline.noScope),
    date: date(locale, report.date),
  });
  const groups = owners.map((owner) =>
    [
      `## ${plain(owner.trim() || nobody)}`,
      ...rows.filter((row) => isSameOwner(row.owner, owner)).map((row) => itemOf(row, language)),
    ].join('\n\n'),
  );
  return `${[`# ${title}`, ...marks(language).map(plain), ...groups].join('\n\n')}\n`;
}

function itemOf(row: ActionRow, language: DocumentLanguage): string {
  const { locale, t, practices } = language;
  const { titles, statuses } = actionWords(language);
  const label = (name: string, text: string) =>
    text === '' ? [] : [`  - ${plain(name)}${t.common.colon}${plain(text)}`];
  const box = row.status === 'done' ? 'x' : ' ';
  const status = statuses.find(([one]) => one === row.status)?.[1] ?? '';
  return [
    `- [${box}] **${plain(row.action)}**`,
    ...label(t.spreadsheet.columns.practice, row.practice ? practices[row.practice].title : ''),
    ...label(t.report.gaps.firstMove, row.firstMove),
    ...label(titles.due, row.due ? date(locale, row.due) : ''),
    ...label(titles.indicator, row.indicator),
    ...label(titles.status, status),
  ].join('\n');
}
