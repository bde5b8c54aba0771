import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { pathOf } from '../../i18n/locale.ts';
import { count, fill } from '../../i18n/words.ts';
import { quotedList } from '../../wording/quoted.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly score: Score;
  readonly facts: ReportFacts;
  readonly isOwn: boolean;
}

/** Says what is missing while answers are; more than five are named where they are asked about, further down. */
export function Partial({ score, facts, isOwn }: Props) {
  const { locale, t, practices } = useReportText();
  const { partial } = t.report;
  const unanswered = facts.inState('unanswered');
  if (unanswered.length === 0 || score.counts.applicable === 0) return null;
  return (
    <p className="notice partial">
      <b>{partial.title}.</b> {count(locale, partial.text, unanswered.length)}{' '}
      {unanswered.length < 6 &&
        fill(partial.which, {
          practices: quotedList(
            locale,
            unanswered.map((id) => practices[id].title),
          ),
        })}{' '}
      {isOwn && (
        <a className="no-print" href={pathOf(locale, 'assessment')}>
          {partial.resume}
        </a>
      )}
    </p>
  );
}
