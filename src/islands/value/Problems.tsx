import { count } from '../../i18n/words.ts';
import type { ShownRow } from '../../value/reader/account.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import { problemSentence } from '../../wording/value/file-problem.ts';
import { FirstRows } from './FirstRows.tsx';
import { type LabText, useLabText } from './lab-text.ts';

interface Props {
  readonly problems: readonly FileProblem[];
  /** Of the columns of the file, where they are known. */
  readonly titles?: readonly string[];
}

function firstTitle({ locale, t }: LabText, rows: readonly ShownRow[]): string {
  return count(locale, t.reading.ask.first, rows.length, { rows: rows.map(({ row }) => row).join(', ') });
}

/** Why a file cannot be read, each cause once, and the first rows it has. */
export function Problems({ problems, titles = [] }: Props) {
  const text = useLabText();
  if (problems.length === 0) return null;
  const told = problems.map((problem) => ({ ...problem, sentence: problemSentence(text, problem) }));
  return (
    <div className="notice notice-warn">
      <div role="alert">
        <p>
          <strong>{text.t.roles.problems}</strong>
        </p>
        <ul>
          {told.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {told
        .filter(({ rows = [] }) => rows.length > 0)
        .map(({ sentence, rows = [] }) => (
          <FirstRows key={sentence} title={firstTitle(text, rows)} titles={titles} rows={rows} />
        ))}
    </div>
  );
}
