import { createContext, type ReactNode, useContext } from 'react';

/**
 * Of so many pieces: the first screen, what stands open below it, what is folded in its gaps in two, what is folded below
 * in two.
 */
export const PIECES = 6;

type Draw = () => ReactNode;

/** Draws a piece, or what stands for it before its turn: at once, unless something draws them one by one. */
export const DrawPiece = createContext((_nth: number, draw: Draw): ReactNode => draw());

/** A piece of a report, one element, drawn in its turn. */
export function Piece({ nth, children }: { readonly nth: number; readonly children: Draw }) {
  return useContext(DrawPiece)(nth, children);
}
