/** Long enough to hold any link or code whole, short enough that reading a piece holds up nothing. In UTF-16 units. */
const PIECE = 16_000;
/** A piece without any space is cut here, wherever that falls. */
const PIECE_AT_MOST = 64_000;

/** After a mark that no link has, so that a link broken over lines stays whole; else wherever there is a space. */
const PLACES = [/(?<=[^\s\w=|>-])\s/g, /\s/g];

/** A long text in pieces to be read one at a time, cut where there is a space. Joined, they are the text. */
export function* piecesOf(text: string): Generator<string> {
  let from = 0;
  while (from < text.length) {
    const most = Math.min(from + PIECE_AT_MOST, text.length);
    const cut = PLACES.map((place) => placeAfter(place, text.slice(0, most), from + PIECE)).find(
      (at) => at >= 0,
    );
    yield text.slice(from, cut ?? most);
    from = cut ?? most;
  }
}

function placeAfter(place: RegExp, text: string, from: number): number {
  place.lastIndex = from;
  return place.exec(text)?.index ?? -1;
}
