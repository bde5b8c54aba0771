/** The share of the type size that a sign takes, near enough for Source Sans 3; too wide rather than too narrow. */
function widthOf(sign: string): number {
  if (/[iljtfr.,:;’'!|() \u00a0]/.test(sign)) return 0.3;
  if (/[mwMW%]/.test(sign)) return 0.85;
  return /\p{Lu}/u.test(sign) ? 0.6 : 0.52;
}

/** How wide a text is about to be at a type size. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign) * size, 0);
}

/** A text broken between words into as few lines as it takes, of nearly one length; a word wider than `width` stands alone. */
export function textLines(text: string, width: number, size: number): string[] {
  let even = filledLines(text, width, size);
  for (let narrower = width - 1; narrower > 0; narrower -= 1) {
    const lines = filledLines(text, narrower, size);
    if (lines.length > even.length) break;
    even = lines;
  }
  return even;
}

/** Each line takes as many words as it holds. */
function filledLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
