import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { $hasHouse, lookForHouse } from '../../stores/has-house.ts';

/** Whose the report is, on paper only; fetched where a look is kept. */
export function HouseOnPaper() {
  const hasHouse = useStore($hasHouse);
  useEffect(() => {
    void lookForHouse();
  }, []);
  const loaded = useLoaded(hasHouse, () => import('../house/PaperHead.tsx'));
  return typeof loaded === 'object' ? <loaded.PaperHead /> : null;
}
