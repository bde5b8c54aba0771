import { createElement, type ReactNode, useCallback } from 'react';
import { Hydrated } from './hydrated.ts';
import { DrawPiece } from './piece.ts';
import { useWaking } from './use-waking.ts';

/** Takes over what the server drew piece by piece, in so many turns; a piece without a turn, the 0th, at once. */
export function Waking({ turns, children }: { readonly turns: number; readonly children: ReactNode }) {
  const awake = useWaking(turns);
  const draw = useCallback(
    (nth: number, piece: () => ReactNode) =>
      createElement(Hydrated, { isAwake: awake >= nth, children: piece }),
    [awake],
  );
  return createElement(DrawPiece.Provider, { value: draw, children });
}
