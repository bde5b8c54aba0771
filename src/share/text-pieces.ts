/** Long enough to hold any link or code whole, short enough that reading a piece holds up nothing. In UTF-16 units. */
const PIECE = 16_000;
/** A piece without any space is cut here, wherever that falls. */
const PIECE_AT_MOST = 64_000;

/** A long text in pieces to be read one at a time, cut where there is a space. Joined, they are the text. */
export function* piecesOf(text: string): Generator<string> {
  const space = /\s/g;
  let from = 0;
  while (from < text.length) {
    space.lastIndex = from + PIECE;
    const cut = space.exec(text.slice(0, from + PIECE_AT_MOST))?.index ?? from + PIECE_AT_MOST;
    const to = Math.min(cut, text.length);
    yield text.slice(from, to);
    from = to;
  }
}
