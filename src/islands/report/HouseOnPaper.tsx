import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { sayKeptMissing } from '../../stores/browser/bring-back.ts';
import { $hasHouse, lookForHouse } from '../../stores/has-house.ts';

interface Props {
  readonly part: 'PaperHead' | 'PaperEnd';
}

/** Whose the report is, at its head or its end, on paper only; fetched where a look is kept. */
export function HouseOnPaper({ part }: Props) {
  const hasHouse = useStore($hasHouse);
  useEffect(() => {
    void lookForHouse();
  }, []);
  const loaded = useLoaded(hasHouse, () => import('../house/PaperHead.tsx'));
  useEffect(() => {
    if (loaded === 'failed') sayKeptMissing();
  }, [loaded]);
  const Part = typeof loaded === 'object' && loaded[part];
  return Part ? <Part /> : null;
}
