import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { tagOf } from '../../i18n/tag.ts';
import { date } from '../../i18n/words.ts';
import { modelMark } from '../../wording/model-mark.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { documentTitle } from '../document-title.ts';
import { oneLine } from '../harmless-text.ts';
import { themeOf } from '../house-theme.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import { FOOTER } from '../pptx/master.ts';
import { writePresentation } from '../pptx/presentation.ts';
import type { Slide } from '../pptx/slide.ts';
import { scopeLine } from '../scope-line.ts';
import { actionsSlide } from './actions-slide.ts';
import { answersSlides } from './answers-slides.ts';
import { axesSlide } from './axes-slide.ts';
import { withClosing } from './closing-line.ts';
import { coverSlide } from './cover-slide.ts';
import { decisionsSlides } from './decisions-slide.ts';
import { gapsSlides } from './gaps-slide.ts';
import { groupsSlide } from './groups-slide.ts';
import { logoOf } from './logo.ts';
import { methodSlides } from './method-slide.ts';
import { movedSlides } from './moved-slide.ts';
import { openSlides } from './open-slide.ts';
import { practiceSlides } from './practice-slide.ts';
import { profileSlide } from './profile-slide.ts';
import { researchSlides } from './research-slide.ts';
import { roadmapSlide } from './roadmap-slide.ts';
import { sourcesSlide } from './sources-slide.ts';
import { spreadSlide } from './spread-slide.ts';

const FOOTER_AT_MOST = 60;

/** How many slides a deck has beside its appendix, as far as there is something to say. */
const SLIDES = { least: 8, most: 12 } as const;
/** Slides of decisions at most. */
const DECIDED_AT_MOST = 2;

/**
 * The slides of a report, in their order: what it says, where it comes from, what to do, on what grounds. A group's begin
 * with what it decided, where it disagreed and what settled it, and end with a page a practice. A slide with nothing to
 * say is left out; where that leaves few, the grounds have more room and what was answered stands at the end.
 */
export function slidesOf(
  leaving: LeavingReport,
  language: DocumentLanguage,
  style: HouseStyle = {},
): readonly Slide[] {
  const appendix = groupOf(leaving) ? practiceSlides(leaving, language) : [];
  const made = (method: 1 | 2) => [...saidIn(leaving, language, style, method), ...appendix];
  const whole = made(1);
  const slides = whole.length < SLIDES.least ? made(2) : whole;
  const isShort = slides.length < SLIDES.least && !groupOf(leaving);
  return withClosing(isShort ? [...slides, ...answersSlides(leaving, language)] : slides, style.closing);
}

const present = (slides: readonly (Slide | undefined)[]) => slides.filter((slide) => slide !== undefined);

/** The slides but the appendix. Lists that are long go on to another where there is room for one. */
function saidIn(
  leaving: LeavingReport,
  language: DocumentLanguage,
  style: HouseStyle,
  method: 1 | 2,
): readonly Slide[] {
  const group = groupOf(leaving);
  const isDecided = (leaving.assessment.decisions ?? []).length > 0;
  const cover = coverSlide(leaving, language, style.name);
  const figures = [axesSlide(leaving, language), profileSlide(leaving, language)];
  const discussed = present([
    spreadSlide(leaving, language),
    ...movedSlides(leaving, language),
    groupsSlide(leaving, language),
  ]);
  // What a room decided stands in place of what the guide proposes.
  const proposed = group && isDecided ? [] : [actionsSlide(leaving, language)];
  const steps = present([...proposed, roadmapSlide(leaving, language)]);
  const grounds = present([
    ...researchSlides(leaving, language),
    ...methodSlides(leaving, language, method),
    sourcesSlide(leaving, language),
  ]);
  // What was decided goes on first, then what is open; one slide of each stands in any case.
  const made = [cover, ...figures, ...discussed, ...steps, ...grounds];
  const room = SLIDES.most - made.length;
  const decided = decisionsSlides(leaving, language, Math.max(1, Math.min(DECIDED_AT_MOST, room - 2)));
  const rest = room - decided.length;
  const open = group ? [] : openSlides(leaving, language, Math.max(1, rest - 1));
  const gaps = gapsSlides(leaving, language, Math.max(1, rest - open.length));
  return group
    ? [cover, ...decided, ...discussed, ...gaps, ...steps, ...figures, ...grounds]
    : [cover, ...figures, ...open, ...gaps, ...decided, ...steps, ...grounds];
}

/** The report as a PPTX file, in the style of a house, whose charts and tables can be edited. */
export function writeDeck(
  leaving: LeavingReport,
  language: DocumentLanguage,
  style: HouseStyle = {},
): Uint8Array<ArrayBuffer> {
  const { locale, t } = language;
  const { report } = leaving;
  const own = oneLine(style.footer ?? '', FOOTER_AT_MOST) || t.common.brand;
  const mark = oneLine(modelMark(language), FOOTER_AT_MOST);
  const after = [date(locale, report.date), mark, own];
  const footer = scopeLine(report.scope ?? '', after, { w: FOOTER.place.w, size: FOOTER.size });
  return writePresentation({
    slides: slidesOf(leaving, language, style),
    theme: themeOf(style),
    bearing: { footer, logo: logoOf(style) },
    properties: {
      title: oneLine(documentTitle(leaving, language)),
      author: oneLine(style.name ?? '') || t.common.brand,
      application: t.common.brand,
      date: report.date,
    },
    lang: tagOf(locale),
  });
}
