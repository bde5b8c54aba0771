import { useStore } from '@nanostores/react';
import { useEffect, useMemo } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { NextTime } from '../../flows/answering/next-time.ts';
import { earlierOf } from '../../flows/earlier.ts';
import { $kept, type KeptAssessment } from '../../stores/assessments.ts';
import { sayKeptMissing } from '../../stores/browser/bring-back.ts';

const load = async () => ({
  ...(await import('../../flows/answering/next-time.ts')),
  ...(await import('./again.ts')),
});

/** What an assessment that was started from another takes over of it, and the parts that offer it. */
export interface Again extends Awaited<ReturnType<typeof load>> {
  readonly nextTime: NextTime;
}

/**
 * Fetched only for an assessment that was started from another; undefined for any other, and while it is coming: what it
 * adds to the form is waited for. Where it does not come the page says so.
 */
export function useNextTime(kept: KeptAssessment | null): {
  readonly again: Again | undefined;
  readonly isComing: boolean;
} {
  const all = useStore($kept);
  const last = kept && !kept.frozen ? earlierOf(kept, all).last : undefined;
  const parts = useLoaded(last !== undefined, load);
  useEffect(() => {
    if (parts === 'failed') sayKeptMissing();
  }, [parts]);
  const again = useMemo(
    () =>
      kept && last && typeof parts === 'object'
        ? { ...parts, nextTime: parts.nextTimeOf(kept, last) }
        : undefined,
    [kept, last, parts],
  );
  return { again, isComing: last !== undefined && parts === undefined };
}
