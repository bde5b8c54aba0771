import { createContext, type ReactNode, useContext } from 'react';

/** Of so many pieces: the first screen, what stands open below it, what is folded in its gaps, what is folded below. */
export const PIECES = 4;
/** How many of them are drawn: all, unless something draws them one by one. */
export const Drawn = createContext(PIECES);

/** A piece of a report, from the second on. */
export function Piece({ nth, children }: { readonly nth: number; readonly children: () => ReactNode }) {
  return useContext(Drawn) < nth ? null : children();
}
