import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { pathOf } from '../../i18n/locale.ts';
import { count } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly score: Score;
  readonly facts: ReportFacts;
  readonly isOwn: boolean;
}

/** Says what is missing while answers are. */
export function Partial({ score, facts, isOwn }: Props) {
  const { locale, t, practices } = useReportText();
  const { partial } = t.report;
  const unanswered = facts.inState('unanswered');
  if (unanswered.length === 0 || score.counts.applicable === 0) return null;
  return (
    <section className="notice partial" aria-labelledby="partial-title">
      <h2 id="partial-title">{partial.title}</h2>
      <p>{count(locale, partial.text, unanswered.length)}</p>
      <p className="small">{unanswered.map((id) => practices[id].title).join(' · ')}</p>
      {isOwn && (
        <p className="no-print">
          <a href={pathOf(locale, 'assessment')}>{partial.resume}</a>
        </p>
      )}
    </section>
  );
}
