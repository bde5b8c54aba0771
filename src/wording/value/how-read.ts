import { fill } from '../../i18n/words.ts';
import { COLUMN_ROLES, type ColumnRole, NAMED_ROLES } from '../../value/reader/column-roles.ts';
import type { ReadFile } from '../../value/reader/read-transactions.ts';
import type { ReadingLanguage } from './account.ts';

type Fact = readonly [label: string, value: string];
type ReadingWords = ReadingLanguage['t']['reading'];

/** What separates the cells of a text; undefined of a sign that cannot be chosen. */
export function delimiterWord({ how }: ReadingWords, sign: string): string | undefined {
  const names: Readonly<Record<string, string>> = {
    ',': how.comma,
    ';': how.semicolon,
    '\t': how.tab,
    '|': how.pipe,
  };
  return names[sign];
}

/** What a column is taken for. Columns of yes and no say one thing: whether a row is a sale. */
function roleWord({ role: words, otherRole }: ReadingWords, role: ColumnRole): string {
  const named = NAMED_ROLES.find((one) => one === role);
  if (named) return words[named];
  return role in otherRole ? otherRole[role as keyof typeof otherRole] : otherRole.sale;
}

/** How a file was read, in labelled facts: what it looks like, its sheet or the sign between its cells, its currency, and each column used. */
export function readingFacts(
  { t: { reading } }: Pick<ReadingLanguage, 't'>,
  file: Pick<ReadFile, 'layout' | 'sheet' | 'form' | 'titles' | 'columns' | 'currency'>,
): readonly Fact[] {
  const { layout, sheet, form, titles, columns, currency } = file;
  const { how } = reading;
  const sign =
    form.kind === 'text' && layout !== 'cdnow' ? delimiterWord(reading, form.delimiter) : undefined;
  const facts: readonly (readonly [label: string, value: string | null | undefined])[] = [
    [how.layout, layout && reading.layout[layout]],
    [how.sheet, sheet],
    [how.delimiter, sign],
    [how.currency, currency],
    ...COLUMN_ROLES.map((role) => {
      const at = columns[role];
      const title = at === undefined ? undefined : titles[at] || fill(how.column, { n: at + 1 });
      return [roleWord(reading, role), title] as const;
    }),
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact[1]));
}
