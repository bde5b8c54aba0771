import { fill } from '../../i18n/words.ts';
import type { QuestionProps } from './question-props.ts';

/** What is meant by a practice, and where one starts in the sector. */
export function Meant({ practice, words, sector }: Pick<QuestionProps, 'practice' | 'words' | 'sector'>) {
  const { locale, t, names } = words;
  return (
    <details className="no-print">
      <summary>{t.question.meant}</summary>
      <p>{practice.definition}</p>
      {sector && (
        <p className="quiet">
          {fill(t.question.start, { sector: names.sector[sector].toLocaleLowerCase(locale) })}{' '}
          {practice.startingPoints[sector]}
        </p>
      )}
    </details>
  );
}
