import { contrastWithPaper, READABLE_FROM } from '../../domain/house-style/colour.ts';
import type { ColourInUse } from '../../domain/house-style/colours-in-use.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { tagOf } from '../../i18n/tag.ts';
import { fill } from '../../i18n/words.ts';

/** How a colour that was chosen can be read, and what documents use where they do not use it. `chosen`: `#A0105A`. */
export function contrastInWords(
  locale: Locale,
  { contrast }: Messages['house'],
  chosen: string,
  { used, mended }: ColourInUse,
): string {
  // Cut, not rounded: 4.49 does not read as the 4.5 it takes.
  const figure = (value: number) => (Math.floor(value * 10) / 10).toLocaleString(tagOf(locale));
  return fill(contrast[mended ?? 'read'], {
    contrast: figure(contrastWithPaper(chosen)),
    least: figure(READABLE_FROM),
    used,
  });
}
