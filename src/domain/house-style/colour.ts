/** From this contrast on small text can be read: WCAG 2.2, 1.4.3. */
export const READABLE_FROM = 4.5;
/** Two colours whose channels differ by less than this in all cannot be told apart in a chart. */
const TOLD_APART_FROM = 60;

type Channels = readonly [red: number, green: number, blue: number];

/** A colour as `#A0105A`, from how people write it: with or without its sign, of three signs or six; undefined when it is none. */
export function colourFrom(text: string): string | undefined {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex === undefined) return undefined;
  const six = hex.length === 3 ? [...hex].map((sign) => sign + sign).join('') : hex;
  return `#${six.toUpperCase()}`;
}

function channelsOf(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function colourOf(channels: Channels): string {
  return `#${channels.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Relative luminance, 0 (black) to 1 (white), by WCAG 2.2. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((one) => {
    const share = one / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21, by WCAG 2.2. Colours as `colourFrom` gives them. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const PAPER = '#FFFFFF';
const STEPS = 100;

/** A colour as it can be read on white paper, and white on it: itself, or as little darker as it takes. */
export function readableOnPaper(colour: string): string {
  const channels = channelsOf(colour);
  for (let step = 0; step <= STEPS; step += 1) {
    const [red, green, blue] = channels.map((one) => (one * (STEPS - step)) / STEPS);
    const darker = colourOf([red ?? 0, green ?? 0, blue ?? 0]);
    if (contrastOf(darker, PAPER) >= READABLE_FROM) return darker;
  }
  return '#000000';
}

/** The contrast of a colour with white paper. */
export function contrastWithPaper(colour: string): number {
  return contrastOf(colour, PAPER);
}

/** Can two colours be told apart in a chart? */
export function areToldApart(one: string, other: string): boolean {
  const [a, b] = [channelsOf(one), channelsOf(other)];
  return a.reduce((sum, channel, at) => sum + Math.abs(channel - (b[at] ?? 0)), 0) >= TOLD_APART_FROM;
}
