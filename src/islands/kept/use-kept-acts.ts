import { type RefObject, useCallback, useRef, useState } from 'react';
import type { Said } from '../../components/parts/SaidAndUndo.tsx';
import { actOn, type KeptAct } from '../../flows/keeping/kept-acts.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';

interface KeptActs {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly said: Said | null;
  say(text: string): void;
  /** Says what was done, from where the control that did it may be gone. */
  done(text: string): void;
  /** To the questionnaire, which now shows another assessment. */
  goUp(text: string): void;
  /** Always the same function. */
  onAct(act: KeptAct, kept: KeptAssessment, newName?: string): void;
}

/** The acts on what is kept, each with what is said of it and where the focus goes. */
export function useKeptActs(t: Messages['kept']): KeptActs {
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
  const onAct = useCallback<KeptActs['onAct']>(
    (act, kept, typed) => {
      const came = actOn(act, kept, act === 'duplicate' ? fill(t.copyName, { name: kept.name }) : typed);
      if (!came) return;
      const { is, name, isElsewhere, undo } = came;
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
  return { heading, said, say, done, goUp, onAct };
}
