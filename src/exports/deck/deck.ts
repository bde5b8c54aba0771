import type PptxGenJS from 'pptxgenjs';
import { date } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import { soundPackage } from '../sound-package.ts';
import { addCaveats, addSources } from './closing-slides.ts';
import { addDecisions } from './decisions-slide.ts';
import { FACES, INK, PLACE, SIZE } from './deck-look.ts';
import { addHeadline } from './headline-slide.ts';
import { addProfile } from './profile-slide.ts';
import { addSpread } from './spread-slide.ts';
import { addUnsure } from './unsure-slide.ts';

const SCOPE_AT_MOST = 90;

/** A slide whose title is its title to assistive technology too. */
const TITLED = 'TITLED';
/** The first one, whose title is the headline. */
const OPENING = 'OPENING';

function defineMasters(deck: PptxGenJS, footer: string): void {
  const quiet = { fontFace: FACES.body, fontSize: SIZE.note, color: INK.quiet };
  for (const [name, height, size] of [
    [TITLED, 1, SIZE.title],
    [OPENING, 1.75, SIZE.headline],
  ] as const) {
    deck.defineSlideMaster({
      title: name,
      background: { color: INK.paper },
      slideNumber: { x: 12.13, y: 7.0, w: 0.5, h: 0.3, align: 'right', ...quiet },
      objects: [
        { line: { x: PLACE.left, y: 6.95, w: PLACE.width, h: 0, line: { color: INK.line, width: 0.75 } } },
        { rect: { x: PLACE.left, y: 0.42, w: 0.6, h: 0.05, fill: { color: INK.accent } } },
        { text: { text: footer, options: { x: PLACE.left, y: 7.0, w: 11, h: 0.3, margin: 0, ...quiet } } },
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              x: PLACE.left,
              y: 0.55,
              w: PLACE.width,
              h: height,
              margin: 0,
              align: 'left',
              valign: 'top',
              fontFace: FACES.heading,
              fontSize: size,
              color: INK.ink,
            },
            text: '',
          },
        },
      ],
    });
  }
}

/**
 * The report as six slides, a PPTX file whose charts can be edited: headline, profile, where the room disagreed (or
 * what one voice leaves open), decisions, caveats, sources. The library comes when it is asked for.
 */
export async function writeDeck(
  leaving: LeavingReport,
  language: DocumentLanguage,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Deck } = await import('pptxgenjs');
  const { locale, t } = language;
  const { report } = leaving;
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  // The library writes these as they are: no text of a user's may stand here.
  deck.title = t.report.title;
  deck.author = t.common.brand;
  deck.company = t.common.brand;
  deck.theme = { headFontFace: FACES.heading, bodyFontFace: FACES.body };
  const footer = [oneLine(report.scope ?? '', SCOPE_AT_MOST), date(locale, report.date), t.common.brand];
  defineMasters(deck, footer.filter(Boolean).join(' · '));

  const next = (masterName: string = TITLED) => deck.addSlide({ masterName });
  addHeadline(next(OPENING), leaving, language);
  addProfile(next(), leaving, language);
  (groupOf(leaving) ? addSpread : addUnsure)(next(), leaving, language);
  addDecisions(next(), leaving, language);
  addCaveats(next(), leaving, language);
  addSources(next(), leaving, language);
  // The library declares a master for every slide and writes one.
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The library wrote no bytes');
  return soundPackage(written);
}
