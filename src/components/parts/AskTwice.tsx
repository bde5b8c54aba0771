import { useState } from 'react';
import { takeFocus } from './take-focus.ts';

/** What is said around something that cannot be undone. */
export interface AskTwiceWords {
  /** The first button; the second too, unless `sure` is given. */
  readonly act: string;
  readonly sure?: string;
  /** What goes for good, said between the two. */
  readonly what?: string;
  readonly cancel: string;
}

interface Props {
  readonly words: AskTwiceWords;
  /** Whose it is, for those who only hear the button. */
  readonly whose?: string;
  /** Whether the first button looks like one, not like a link. */
  readonly isButton?: boolean;
  readonly onSure: () => void;
}

/** A button for what cannot be undone: a first press asks, a second does it. */
export function AskTwice({ words, whose, isButton, onSure }: Props) {
  const [isAsked, setAsked] = useState(false);
  const named = whose && <span className="hidden-visually">{` ${whose}`}</span>;
  if (!isAsked) {
    return (
      <button
        type="button"
        className={isButton ? 'button button-quiet button-small' : 'button-text'}
        onClick={() => setAsked(true)}
      >
        {words.act}
        {named}
      </button>
    );
  }
  return (
    <span className="cluster">
      {words.what}
      <button type="button" className="button button-small" ref={takeFocus} onClick={onSure}>
        {words.sure ?? words.act}
        {named}
      </button>
      <button type="button" className="button-text" onClick={() => setAsked(false)}>
        {words.cancel}
      </button>
    </span>
  );
}
