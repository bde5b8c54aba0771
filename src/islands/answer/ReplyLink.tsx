import { useId } from 'react';
import type { AnswerWords } from './words.ts';

interface Props {
  readonly t: AnswerWords['t']['send'];
  readonly link: string;
  readonly onCopy: () => void;
}

/** The link of the reply as it stands, to be copied alone. */
export function ReplyLink({ t, link, onCopy }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t.link}</label>
      <input
        id={id}
        type="text"
        readOnly
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p>
        <button type="button" className="button-text" onClick={onCopy}>
          {t.copyLink}
        </button>
      </p>
    </div>
  );
}
