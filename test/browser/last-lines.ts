import { inflateSync } from 'node:zlib';

/** The last line of text on a printed sheet: how far down it stands, from 0 to 1 of what is not margin, and its size in points. */
export interface LastLine {
  readonly place: number;
  readonly size: number;
}

/** Below it stands the number of a sheet. */
const FOOT = 0.95;
const DRAWN = /^(?:(q)|(Q)|.* ([-.\d]+) [-.\d]+ ([-.\d]+) cm|\/F\d+ ([.\d]+) Tf|.* ([-.\d]+) Tm)$/gm;

/** The lines of text that a sheet draws, from its top: scales and shifts lie one in the other. */
function linesOn(drawn: string, height: number): LastLine[] {
  const outer: { scale: number; shift: number }[] = [];
  let now = { scale: 1, shift: 0 };
  let size = 0;
  return [...drawn.matchAll(DRAWN)].flatMap(([, opens, closes, scale, shift, set, y]) => {
    if (opens) outer.push(now);
    else if (closes) now = outer.pop() ?? now;
    else if (scale) now = { scale: now.scale * Number(scale), shift: now.scale * Number(shift) + now.shift };
    else if (set) size = Number(set);
    else
      return [{ place: 1 - (now.scale * Number(y) + now.shift) / height, size: size * Math.abs(now.scale) }];
    return [];
  });
}

/** The last line of each sheet of a document that Chromium printed. */
export function lastLinesOf(pdf: Buffer): readonly LastLine[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type \/Page\n[\s\S]*?endobj/g)].map(([page]) => {
    const height = Number(/\/MediaBox \[0 0 [.\d]+ ([.\d]+)\]/.exec(page)?.[1]);
    const at = text.indexOf(`\n${/\/Contents (\d+) 0 R/.exec(page)?.[1]} 0 obj\n`);
    const drawn = inflateSync(pdf.subarray(text.indexOf('stream\n', at) + 'stream\n'.length)).toString(
      'latin1',
    );
    return linesOn(drawn, height)
      .map(({ place, size }) => ({ place: place / FOOT, size }))
      .filter(({ place }) => place <= 1)
      .reduce((last, line) => (line.place > last.place ? line : last), { place: 0, size: 0 });
  });
}
