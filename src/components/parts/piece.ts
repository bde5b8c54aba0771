import { createContext, type ReactNode, useContext } from 'react';

type Draw = () => ReactNode;

/** Draws a piece, or what stands for it before its turn: at once, unless something draws them one by one. */
export const DrawPiece = createContext((_nth: number, draw: Draw): ReactNode => draw());

/** A piece of something long, one element, drawn in its turn. */
export function Piece({ nth, children }: { readonly nth: number; readonly children: Draw }) {
  return useContext(DrawPiece)(nth, children);
}
