import { type ReactNode, useCallback } from 'react';
import { Hydrated } from '../../components/parts/hydrated.ts';
import { useWaking } from '../../components/parts/use-waking.ts';
import { DrawPiece, PIECES } from '../report/Pieces.tsx';

/** Takes over a report of the server piece by piece. Only the pieces are drawn again. */
export function Waking({ children }: { readonly children: ReactNode }) {
  const awake = useWaking(PIECES);
  const draw = useCallback(
    (nth: number, piece: () => ReactNode) => <Hydrated isAwake={awake >= nth}>{piece}</Hydrated>,
    [awake],
  );
  return <DrawPiece.Provider value={draw}>{children}</DrawPiece.Provider>;
}
