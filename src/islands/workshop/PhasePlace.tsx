import { type ComponentType, useEffect, useState } from 'react';
import { useText } from '../../components/parts/text.ts';
import type { Phase } from '../../flows/facilitating/phase.ts';
import type { PhaseProps } from './phase-props.ts';

type PhaseScript = { default: ComponentType<PhaseProps> };

/** A phase that writes invitations, with all that writes them: its links wait for no script that may not come. */
async function withInvitations(load: () => Promise<PhaseScript>): Promise<PhaseScript> {
  const [script, { invitationsCanBeWritten }] = await Promise.all([
    load(),
    import('../../share/link/encode-link.ts'),
  ]);
  await invitationsCanBeWritten();
  return script;
}

// Each phase is a script of its own: nobody waits for what they are not at yet.
const LOAD: Record<Phase, () => Promise<PhaseScript>> = {
  prepare: () => withInvitations(() => import('./prepare/Prepare.tsx')),
  collect: () => import('./collect/Collect.tsx'),
  reveal: () => withInvitations(() => import('./reveal/Reveal.tsx')),
  close: () => import('./close/Close.tsx'),
  report: () => import('./report/WorkshopReport.tsx'),
};

interface Props extends PhaseProps {
  readonly phase: Phase;
}

/** One phase, once its script is there. */
export function PhasePlace({ phase, saved }: Props) {
  const { phases } = useText('workshop');
  const [loaded, setLoaded] = useState<{ phase: Phase; Drawn: ComponentType<PhaseProps> | null }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const set = (Drawn: ComponentType<PhaseProps> | null) => isWanted && setLoaded({ phase, Drawn });
    LOAD[phase]().then(
      (script) => set(script.default),
      () => set(null),
    );
    return () => {
      isWanted = false;
    };
  }, [phase, attempt]);

  if (loaded?.phase !== phase) {
    return (
      <p className="phase-coming" role="status">
        {phases.loading}
      </p>
    );
  }
  if (loaded.Drawn) return <loaded.Drawn saved={saved} />;
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
