/** An answer to a question, as a button. */
export interface AnswerButton {
  readonly text: string;
  /** Said after the text to those who only hear the button. */
  readonly of?: string;
  readonly onGiven: () => void;
}

interface Props {
  readonly title?: string;
  readonly lines: readonly string[];
  readonly answers: readonly AnswerButton[];
  /** An answer that steps back behind the others. */
  readonly last?: AnswerButton;
}

/** Something only the facilitator can tell: what it is about, and the answers there are. */
export function Question({ title, lines, answers, last }: Props) {
  return (
    <div className="notice notice-accent">
      {title && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="cluster">
        {answers.map(({ text, of, onGiven }, place) => (
          <button key={place} type="button" className="button button-quiet button-small" onClick={onGiven}>
            {text}
            {of && <span className="hidden-visually"> {of}</span>}
          </button>
        ))}
        {last && (
          <button type="button" className="button-text" onClick={last.onGiven}>
            {last.text}
          </button>
        )}
      </p>
    </div>
  );
}
