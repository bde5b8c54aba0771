import type { Decision, Measure } from '../../domain/model/assessment.ts';
import { practiceDecided } from '../../domain/model/decided.ts';
import { BETWEEN_FACTS, date } from '../../i18n/words.ts';
import { answeredInWords, decisionInWords, progressInWords } from '../../wording/report/decision.ts';
import { byWhen } from '../../wording/report/next-step.ts';
import { useReportText } from '../text/report-text.ts';

/** A measure from the customers' side. */
export function MeasureLine({ measure }: { readonly measure: Measure }) {
  const { locale } = useReportText();
  return (
    <p className="measure-line">
      <strong className="value">
        <bdi>{measure.value}</bdi>
      </strong>{' '}
      <bdi>{measure.name}</bdi>{' '}
      {measure.date && (
        <span className="small quiet">
          <time dateTime={measure.date}>{date(locale, measure.date)}</time>
        </span>
      )}
    </p>
  );
}

/** A decision asked for: what; and who, until when, where it stands, on which practice, and how one sees that it is done. */
export function DecisionLine({ decision }: { readonly decision: Decision }) {
  const text = useReportText();
  const { owner, due } = decision;
  const practice = practiceDecided(decision);
  const { action, indicator } = decisionInWords(text, decision);
  const { common, report } = text.t;
  const facts = [
    owner,
    due && <time dateTime={due}>{byWhen(text, due)}</time>,
    progressInWords(text, decision),
    decision.answered && answeredInWords(text, decision.answered),
    practice && text.practices[practice].title,
    indicator && `${report.gaps.indicator}${common.colon}${indicator}`,
  ].filter(Boolean);
  return (
    <div className="decision-line">
      <p className="user-text">{action}</p>
      {facts.length > 0 && (
        <p className="small quiet">
          {facts.map((fact, at) => (
            <span key={at}>
              {at > 0 && BETWEEN_FACTS}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
