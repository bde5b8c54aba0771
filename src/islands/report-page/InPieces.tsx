import { type ReactNode, useCallback } from 'react';
import { DrawPiece } from '../../components/parts/piece.ts';
import { useInTurn } from '../../components/parts/use-in-turn.ts';
import { FIRST_TURNS, TURNS } from '../report/turns.ts';

/** Draws a report piece by piece. Only the pieces are drawn again. */
export function InPieces({ children }: { readonly children: ReactNode }) {
  const [drawn] = useInTurn(TURNS, FIRST_TURNS);
  const draw = useCallback((nth: number, piece: () => ReactNode) => (drawn < nth ? null : piece()), [drawn]);
  return <DrawPiece.Provider value={draw}>{children}</DrawPiece.Provider>;
}
