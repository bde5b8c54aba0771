import type { HouseColours } from '../../domain/house-style/colours-in-use.ts';

let colours: HouseColours = {};

function writeColours(): void {
  const { style } = document.documentElement;
  for (const name of ['main', 'second'] as const) style.setProperty(`--house-${name}`, colours[name] ?? '');
}

/** The colours of what is printed, where they are not ours; the latest count. Written when somebody prints, as lines are. */
export function setPrintedColours(those: HouseColours): void {
  colours = those;
  addEventListener('beforeprint', writeColours);
}
