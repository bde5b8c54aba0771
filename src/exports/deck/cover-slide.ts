import { factsOf } from '../../domain/scoring/report-facts.ts';
import { begun } from '../../i18n/begun.ts';
import { date, fill } from '../../i18n/words.ts';
import { inLine } from '../../wording/in-line.ts';
import { marks } from '../../wording/model-mark.ts';
import { headlineParts, namesIn } from '../../wording/report/headline.ts';
import { answeredInWords } from '../answered.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { documentTitle } from '../document-title.ts';
import { oneLine } from '../harmless-text.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import { PLACES, TITLE_SIZES } from '../pptx/layouts.ts';
import type { Slide } from '../pptx/slide.ts';
import { paragraph } from '../pptx/text.ts';
import { solidity } from '../solidity.ts';
import { fitted } from '../text-fit.ts';

const SCOPE_ROOM = { w: PLACES.cover.w, h: 1.4 };
const VERDICT_ROOM = { w: PLACES.subtitle.w, h: 1.25 };
const ABOUT_AT_MOST = 160;

/** What the deck is of, what is said of it in two sentences, and on what grounds. */
export function coverSlide(leaving: LeavingReport, language: DocumentLanguage, by = ''): Slide {
  const { locale, t } = language;
  const { report, assessment } = leaving;
  const unanswered = factsOf(assessment).inState('unanswered').length;
  const facts = groupOf(leaving) ? report : { ...report, unanswered };
  const said = headlineParts(locale, t.report.headline, facts, namesIn(language));
  const title = documentTitle(leaving, language);
  const scope = fitted(
    begun(oneLine(title), locale),
    SCOPE_ROOM,
    [40, 36, TITLE_SIZES.cover, 28, 24],
    'heading',
  );
  const verdict = fitted(oneLine(said.verdict), VERDICT_ROOM, [22, 20, 18, 16]);
  const about = [
    fill(groupOf(leaving) ? t.deck.cover.group : t.deck.cover.own, { date: date(locale, report.date) }),
    title === assessment.organisation ? '' : oneLine(assessment.organisation ?? '', ABOUT_AT_MOST),
    answeredInWords(leaving, locale, t.deck.groups.peopleOf, t.deck.cover.voices),
    ...marks(language).map((mark) => oneLine(mark, ABOUT_AT_MOST)),
  ].filter(Boolean);
  const solid = solidity(leaving, language);
  const name = oneLine(by, ABOUT_AT_MOST);
  const prepared = name === '' ? [] : [paragraph(fill(t.deck.cover.by, { name }), { size: 14 })];
  return {
    layout: 'cover',
    shapes: [
      {
        kind: 'filled',
        placeholder: { type: 'ctrTitle' },
        paragraphs: [paragraph(scope.text, { size: scope.size })],
      },
      {
        kind: 'filled',
        placeholder: { type: 'subTitle', idx: 1 },
        paragraphs: [
          paragraph(verdict.text, { size: verdict.size, colour: 'tx1', after: 12 }),
          paragraph(inLine(about), { size: 14, after: 3 }),
          paragraph(solid, { size: 14, after: 3 }),
          ...prepared,
        ],
      },
    ],
    notes: [said.verdict, solid, ...t.report.caveats.items],
  };
}
