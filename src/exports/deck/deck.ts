import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { tagOf } from '../../i18n/locale.ts';
import { date } from '../../i18n/words.ts';
import { inLine } from '../../wording/in-line.ts';
import { modelMark } from '../../wording/model-mark.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import { themeOf } from '../house-theme.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import { writePresentation } from '../pptx/presentation.ts';
import type { Slide } from '../pptx/slide.ts';
import { actionsSlide } from './actions-slide.ts';
import { axesSlide } from './axes-slide.ts';
import { withClosing } from './closing-line.ts';
import { coverSlide } from './cover-slide.ts';
import { decisionsSlide } from './decisions-slide.ts';
import { gapsSlide } from './gaps-slide.ts';
import { groupsSlide } from './groups-slide.ts';
import { logoOf } from './logo.ts';
import { methodSlide } from './method-slide.ts';
import { movedSlide } from './moved-slide.ts';
import { openSlide } from './open-slide.ts';
import { practiceSlides } from './practice-slide.ts';
import { profileSlide } from './profile-slide.ts';
import { researchSlide } from './research-slide.ts';
import { roadmapSlide } from './roadmap-slide.ts';
import { sourcesSlide } from './sources-slide.ts';
import { spreadSlide } from './spread-slide.ts';

const SCOPE_AT_MOST = 60;
const FOOTER_AT_MOST = 60;

/**
 * The slides of a report, in their order: what it says, where it comes from, what to do, on what grounds. A group's begin
 * with what it decided, where it disagreed and what settled it, and end with a page a practice. A slide with nothing to
 * say is left out.
 */
export function slidesOf(
  leaving: LeavingReport,
  language: DocumentLanguage,
  style: HouseStyle = {},
): readonly Slide[] {
  const group = groupOf(leaving);
  const decided = decisionsSlide(leaving, language);
  const slides = group
    ? [
        coverSlide(leaving, language, style.name),
        decided,
        spreadSlide(leaving, language),
        movedSlide(leaving, language),
        groupsSlide(leaving, language),
        gapsSlide(leaving, language),
        // What a room decided stands in place of what the guide proposes.
        ...(decided ? [] : [actionsSlide(leaving, language)]),
        roadmapSlide(leaving, language),
        axesSlide(leaving, language),
        profileSlide(leaving, language),
      ]
    : [
        coverSlide(leaving, language, style.name),
        axesSlide(leaving, language),
        profileSlide(leaving, language),
        openSlide(leaving, language),
        gapsSlide(leaving, language),
        decided,
        actionsSlide(leaving, language),
        roadmapSlide(leaving, language),
      ];
  const grounds = [
    researchSlide(leaving, language),
    methodSlide(leaving, language),
    sourcesSlide(leaving, language),
    ...practiceSlides(leaving, language),
  ];
  return withClosing(
    [...slides, ...grounds].filter((slide) => slide !== undefined),
    style.closing,
  );
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
  const footer = [oneLine(report.scope ?? '', SCOPE_AT_MOST), date(locale, report.date), mark, own];
  return writePresentation({
    slides: slidesOf(leaving, language, style),
    theme: themeOf(style),
    bearing: { footer: inLine(footer), logo: logoOf(style) },
    properties: {
      title: oneLine(report.scope ?? t.report.title),
      author: oneLine(style.name ?? '') || t.common.brand,
      application: t.common.brand,
      date: report.date,
    },
    lang: tagOf(locale),
  });
}
