import { type ReactNode, useEffect, useState } from 'react';
import type { Phase } from '../../flows/facilitating/phase.ts';
import type { EachLocale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { PHASE_WORDS, PhaseProps } from './phase-props.ts';
import type { Beside } from './reveal/room-text.ts';

export type PhaseWords = Pick<Messages, 'workshop' | (typeof PHASE_WORDS)[Phase]> & {
  /** The ready text of the invitation, in every language. */
  readonly texts: EachLocale<Messages['prepare']['text']>;
  /** The language that may stand beside on the wall. */
  readonly beside: Beside | undefined;
};
type Given = Omit<PhaseProps<'workshop'>, 't'>;
type Draw = (given: Given, words: PhaseWords) => ReactNode;

// Each phase is a script of its own: nobody waits for what they are not at yet.
const LOAD: Record<Phase, () => Promise<Draw>> = {
  prepare: async () => {
    const { default: Prepare } = await import('./prepare/Prepare.tsx');
    return (given, { prepare, texts }) => <Prepare {...given} t={prepare} texts={texts} />;
  },
  collect: async () => {
    const { default: Collect } = await import('./collect/Collect.tsx');
    return (given, { collect }) => <Collect {...given} t={collect} />;
  },
  reveal: async () => {
    const { default: Reveal } = await import('./reveal/Reveal.tsx');
    return (given, { reveal, beside }) => <Reveal {...given} t={reveal} beside={beside} />;
  },
  close: async () => {
    const { default: Close } = await import('./close/Close.tsx');
    return (given, { close }) => <Close {...given} t={close} />;
  },
  report: async () => {
    const { default: WorkshopReport } = await import('./report/WorkshopReport.tsx');
    return (given, { workshopReport }) => <WorkshopReport {...given} t={workshopReport} />;
  },
};

interface Props extends Given {
  readonly phase: Phase;
  readonly words: PhaseWords;
}

/** One phase, once its script is there. */
export function PhasePlace({ phase, words, ...given }: Props) {
  const { phases } = words.workshop;
  const [drawn, setDrawn] = useState<{ phase: Phase; draw: Draw | 'failed' }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const set = (draw: Draw | 'failed') => isWanted && setDrawn({ phase, draw });
    LOAD[phase]().then(set, () => set('failed'));
    return () => {
      isWanted = false;
    };
  }, [phase, attempt]);

  if (drawn?.phase !== phase) return <p role="status">{phases.loading}</p>;
  if (drawn.draw !== 'failed') return drawn.draw(given, words);
  return (
    <div className="notice notice-warn" role="alert">
      <p>{phases.failed}</p>
      <p>
        <button type="button" className="button button-small" onClick={() => setAttempt(attempt + 1)}>
          {phases.again}
        </button>
      </p>
    </div>
  );
}
