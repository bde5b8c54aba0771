import { type RefObject, useCallback, useRef, useState } from 'react';
import type { Said } from '../../components/parts/SaidAndUndo.tsx';
import { useText } from '../../components/parts/text.ts';
import type { KeptActDone } from '../../flows/keeping/kept-acts.ts';
import { fill } from '../../i18n/words.ts';

interface KeptActs {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly said: Said | null;
  say(text: string): void;
  /** Says what was done, from where the control that did it may be gone. */
  done(text: string): void;
  /** To the questionnaire, which now shows another assessment. */
  goUp(text: string): void;
  /** Says what came of an act. Always the same function. */
  onCame(came: KeptActDone): void;
}

/** What is said of what was done to what is kept, and where the focus goes. */
export function useKeptActs(): KeptActs {
  const t = useText('kept');
  const [said, setSaid] = useState<Said | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const say = (text: string) => setSaid({ text });
  const done = (text: string) => {
    say(text);
    heading.current?.focus();
  };
  const goUp = (text: string) => {
    say(text);
    const main = document.querySelector<HTMLElement>('main');
    main?.focus();
    main?.scrollIntoView();
  };
  const onCame = useCallback<KeptActs['onCame']>(
    ({ is, name, isElsewhere, undo }) => {
      const text = fill(t.said[is], { name });
      if (isElsewhere) goUp(text);
      else if (undo) {
        const back = () => {
          undo();
          done(fill(t.said.restored, { name }));
        };
        setSaid({ text, undo: back });
      } else say(text);
    },
    [t],
  );
  return { heading, said, say, done, goUp, onCame };
}
