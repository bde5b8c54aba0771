import { LEVELS, type Level } from '../../domain/model/answer.ts';
import type { AxisId, PracticeId } from '../../domain/model/model.ts';
import type { RatedPractice } from '../../domain/scoring/axis-answers.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { profileMarks } from '../../wording/report/profile-marks.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { Dot, DotChart, DotSeries } from '../pptx/dot-chart.ts';
import { SIZES } from './deck-look.ts';

/** A row of the profile: an axis, or a practice below it. */
export type ProfileRow = { readonly axis: AxisId } | { readonly practice: PracticeId };

const DOT_SIZE = 8;

/** The practices with a level as dots in their rows; undefined when none has one. */
export function profileDots(
  rows: readonly ProfileRow[],
  rated: ReportFacts['rated'],
  language: DocumentLanguage,
): DotChart | undefined {
  const { t, practices } = language;
  const means = profileMarks(language);
  const placed = rows.flatMap((row, place) => {
    const one = 'practice' in row ? rated.get(row.practice) : undefined;
    if (!one) return [];
    const dot = (at: Level): Dot => ({ label: practices[one.practice.id].title, row: place + 0.5, at });
    return [{ ...one, dot }];
  });
  type Placed = RatedPractice & { readonly dot: (at: Level) => Dot };
  const each = (read: (one: Placed) => readonly (Dot | undefined)[]) => placed.flatMap(read);
  const series: DotSeries[] = [
    {
      name: t.deck.profile.toGo,
      mark: 'way',
      colour: { of: 'tx2', percent: 60 },
      dots: each(({ supported, declared, target, dot }) => {
        const end = Math.max(declared, target) as Level;
        return end > supported ? [dot(supported), dot(end), undefined] : [];
      }),
    },
    {
      name: means.target,
      mark: 'stroke',
      colour: 'accent1',
      dots: each(({ target, dot }) => [dot(target)]),
    },
    {
      name: means.declared,
      mark: 'pale',
      colour: 'accent2',
      dots: each(({ supported, declared, dot }) => (supported < declared ? [dot(declared)] : [])),
    },
    {
      name: means.supported,
      mark: 'filled',
      colour: 'accent2',
      dots: each(({ supported, dot }) => [dot(supported)]),
    },
  ];
  const drawn = series.filter(({ dots }) => dots.length > 0);
  if (drawn.length === 0) return undefined;
  return {
    kind: 'dots',
    rows: rows.length,
    columns: LEVELS.length,
    dot: DOT_SIZE,
    size: SIZES.least,
    series: drawn,
    titles: { label: t.report.profile.practice, row: t.deck.profile.row },
  };
}
