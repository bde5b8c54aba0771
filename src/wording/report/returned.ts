import type { Decision } from '../../domain/model/assessment.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, date, fill, list } from '../../i18n/words.ts';
import { quotedList } from '../quoted.ts';
import { decisionInWords } from './decision.ts';
import type { ReportLanguage } from './report-language.ts';

/** The words of what comes back, over those of the report. */
export interface ReturningLanguage extends ReportLanguage {
  readonly t: ReportLanguage['t'] & Pick<Messages, 'returning' | 'spreadsheet'>;
}

type Field = 'action' | 'owner' | 'due' | 'indicator' | 'status' | 'proof';

/** What a decision says in one of its fields; empty where nothing. */
export function fieldInWords(text: ReturningLanguage, field: Field, decision: Decision): string {
  const { locale, t } = text;
  if (field === 'action' || field === 'indicator') return decisionInWords(text, decision)[field];
  if (field === 'status') return t.report.board.progress[decision.status ?? 'open'];
  if (field === 'due') return decision.due ? date(locale, decision.due) : '';
  if (field === 'owner') return decision.owner ?? '';
  const { kind, name, date: day } = decision.proof ?? {};
  const said = [name, day && date(locale, day)].filter(Boolean).join(', ');
  return [kind && t.common.proof[kind], said].filter(Boolean).join(t.common.colon);
}

type ReturningKey = Extract<
  keyof Messages['spreadsheet']['columns'],
  'id' | 'proofName' | 'proofDate' | Field
>;
/** A column that came back, as the code names it. */
export type ReturnedColumn = Exclude<ReturningKey, 'proof'> | 'proofKind';

/** What a column is called in the spreadsheet. */
export function columnTitle({ t }: ReturningLanguage, column: ReturnedColumn): string {
  return t.spreadsheet.columns[column === 'proofKind' ? 'proof' : column];
}

/** A cell that was not understood. */
export interface FaultToTell {
  readonly row: number;
  readonly column: ReturnedColumn;
  readonly letters: string;
  readonly why: keyof Messages['returning']['fault'];
  readonly text: string;
}

const LONGEST_TEXT = 60;
const EXAMPLE = '2027-01-31';

/** What is wrong with a cell, where it is, and how it is mended. `choices` are the words the column offers. */
export function faultInWords(
  text: ReturningLanguage,
  { row, column, letters, why, text: said }: FaultToTell,
  choices: readonly string[],
): string {
  const { fault } = text.t.returning;
  const shown = [...said].length > LONGEST_TEXT ? `${[...said].slice(0, LONGEST_TEXT).join('')}…` : said;
  return fill(fault[why], {
    row,
    column: `${letters} (${columnTitle(text, column)})`,
    text: shown,
    choices: choices.join(', '),
    example: EXAMPLE,
  });
}

/** Which columns were not found, and what becomes of them; empty where all were. */
export function missingInWords(text: ReturningLanguage, missing: readonly ReturnedColumn[]): string {
  if (missing.length === 0) return '';
  const titles = missing.map((column) => columnTitle(text, column));
  const columns = quotedList(text.locale, titles);
  return count(text.locale, text.t.returning.missing, missing.length, { columns });
}

/** Which sheets hold actions beside the one that was read; empty where none does. */
export function copiesInWords(
  { locale, t }: ReturningLanguage,
  { sheet, copies }: { readonly sheet: string; readonly copies: readonly string[] },
): string {
  if (copies.length === 0) return '';
  return count(locale, t.returning.copies, copies.length, {
    sheets: quotedList(locale, copies),
    sheet: quotedList(locale, [sheet]),
  });
}

/** Which rows were left out and why, a sentence a reason. */
export function leftInWords(
  { locale, t }: ReturningLanguage,
  left: readonly { readonly row: number; readonly why: keyof Messages['returning']['left'] }[],
  most: number,
): readonly string[] {
  const reasons = [...new Set(left.map(({ why }) => why))];
  return reasons.map((reason) => {
    const rows = left.filter(({ why }) => why === reason).map(({ row }) => String(row));
    return count(locale, t.returning.left[reason], rows.length, { rows: list(locale, rows), most });
  });
}

/** “2 actions change, 1 is new, 4 stay as they are.” */
export function planInWords(
  { locale, t }: ReturningLanguage,
  { changed, added, same }: Readonly<Record<'changed' | 'added' | 'same', number>>,
): string {
  const { returning: words } = t;
  if (changed + added === 0) return words.nothing;
  const counts = [
    changed > 0 && count(locale, words.changed, changed),
    added > 0 && count(locale, words.added, added),
    same > 0 && count(locale, words.same, same),
  ].filter((text) => text !== false);
  return `${counts.join(', ')}.`;
}
