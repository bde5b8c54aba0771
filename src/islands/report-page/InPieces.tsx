import { type ReactNode, useEffect, useState } from 'react';
import { afterPaint } from '../../stores/browser/after-paint.ts';
import { Drawn, PIECES } from '../report/Pieces.tsx';

/**
 * Draws a report piece by piece: the next one each time the screen has shown the last, so that none of them holds up a
 * press for long. Only the pieces are drawn again.
 */
export function InPieces({ children }: { readonly children: ReactNode }) {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => (drawn < PIECES ? afterPaint(() => setDrawn(drawn + 1)) : undefined), [drawn]);
  return <Drawn.Provider value={drawn}>{children}</Drawn.Provider>;
}
