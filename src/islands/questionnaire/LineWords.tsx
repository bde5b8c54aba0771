import type { QuestionProps } from './question-props.ts';

/** What the words of a question's lines mean. */
export function LineWords({
  practice: { terms },
  words: { lineWords },
}: Pick<QuestionProps, 'practice' | 'words'>) {
  if (terms.length === 0) return null;
  return (
    <details className="no-print">
      <summary>{lineWords.title}</summary>
      <dl>
        {terms.map((id) => (
          <div key={id}>
            <dt>{lineWords.terms[id]?.[0]}</dt>
            <dd>{lineWords.terms[id]?.[1]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
