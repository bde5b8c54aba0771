/** Ink on paper with one accent, as on the screen. Hexadecimal without `#`. */
export const INK = {
  paper: 'FDFDFC',
  ink: '15212B',
  quiet: '475562',
  line: 'CFD6DA',
  accent: 'A0105A',
  /** Levels 0 to 4, told apart in print too: from the accent by way of grey to ink. */
  levels: ['A0105A', 'D78FB1', 'CFD6DA', '7D8A94', '15212B'],
} as const;

/** Faces every office suite has. */
export const FACES = { heading: 'Georgia', body: 'Calibri' } as const;

/** In inches: a slide of 13.33 × 7.5. */
export const PLACE = { left: 0.7, width: 11.93, top: 1.75, bottom: 6.75 } as const;

/** In points. Nothing on a slide is smaller than the last. */
export const SIZE = {
  headline: 28,
  title: 26,
  long: 21,
  lead: 16,
  text: 14,
  small: 12,
  note: 11,
  label: 10,
} as const;
