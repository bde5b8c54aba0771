import type { Differences, TextChange } from '../../domain/own-wording/differences.ts';
import { LANGUAGE_NAMES } from '../../i18n/document-conventions.ts';
import type { FileWords } from '../../i18n/file-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tagOf } from '../../i18n/tag.ts';
import { count, fill } from '../../i18n/words.ts';

interface Props {
  readonly locale: Locale;
  readonly words: FileWords;
  readonly changes: Differences;
}

/** The texts that change in one language, old beside new; folded, for there may be hundreds. */
export function TextChanges({ locale, words, language, changes }: Props & { readonly language: Locale }) {
  const t = words.importing.wording;
  const texts = changes.texts.filter((change) => change.language === language);
  const name = { language: LANGUAGE_NAMES[language] };
  if (texts.length === 0) return <p>{fill(t.noTexts, name)}</p>;
  return (
    <details open={texts.length <= OPEN_UP_TO}>
      <summary>{count(locale, t.texts, texts.length, name)}</summary>
      <ChangeTable
        columns={t.columns}
        language={tagOf(language)}
        rows={texts.map((change) => [whatOf(change, words), change.before, change.after])}
      />
    </details>
  );
}

/** The importances that a blank assessment begins with from then on. */
export function WeightChanges({ locale, words, changes: { importances } }: Props) {
  const { titles, importance } = words;
  const t = words.importing.wording;
  if (importances.length === 0) return null;
  return (
    <details open={importances.length <= OPEN_UP_TO}>
      <summary>{count(locale, t.weights, importances.length)}</summary>
      <ChangeTable
        columns={t.columns}
        rows={importances.map(({ practice, before, after }) => [
          titles[practice] ?? practice,
          importance[before],
          importance[after],
        ])}
      />
    </details>
  );
}

const OPEN_UP_TO = 20;

/** “Resolve at first contact · Example at level 2”. */
function whatOf({ practice, part, level = 0 }: TextChange, { importing, titles }: FileWords): string {
  const said = fill(importing.wording.part[part], { level });
  return practice ? `${titles[practice] ?? practice} · ${said}` : said;
}

interface TableProps {
  readonly columns: { readonly what: string; readonly before: string; readonly after: string };
  /** In which language the texts are, where it is not the page’s. */
  readonly language?: string;
  readonly rows: readonly (readonly [what: string, before: string, after: string])[];
}

function ChangeTable({ columns, language, rows }: TableProps) {
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, before, after]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td lang={language}>
                <bdi>{before || '–'}</bdi>
              </td>
              <td lang={language}>
                <bdi>{after}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
