import type { Ref } from 'react';
import '../../styles/parts/said.css';
import { takeFocus } from './take-focus.ts';

/** What was just done, and how it is undone where it can be. */
export interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

interface Props {
  readonly said: Said | null;
  /** What the button says. */
  readonly undo: string;
  /** Whether the button has the focus as soon as it is there: the control that was pressed is gone. */
  readonly takesFocus?: boolean;
  /** Where the focus may go once the button is gone too. */
  readonly place?: Ref<HTMLParagraphElement>;
}

/** Says what was done, with the button that undoes it. Takes no room while there is nothing to say. */
export function SaidAndUndo({ said, undo, takesFocus = false, place }: Props) {
  return (
    <div className="said cluster">
      <p role="status" ref={place} tabIndex={place ? -1 : undefined}>
        {said?.text}
      </p>
      {said?.undo && (
        <button
          type="button"
          className="button button-small"
          ref={takesFocus ? takeFocus : undefined}
          key={said.text}
          onClick={said.undo}
        >
          {undo}
        </button>
      )}
    </div>
  );
}
