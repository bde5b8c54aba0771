import { type ReactNode, useCallback } from 'react';
import { useInTurn } from '../../components/parts/use-in-turn.ts';
import { DrawPiece, PIECES } from '../report/Pieces.tsx';

/** Draws a report piece by piece. Only the pieces are drawn again. */
export function InPieces({ children }: { readonly children: ReactNode }) {
  const [drawn] = useInTurn(PIECES, 1);
  const draw = useCallback((nth: number, piece: () => ReactNode) => (drawn < nth ? null : piece()), [drawn]);
  return <DrawPiece.Provider value={draw}>{children}</DrawPiece.Provider>;
}
