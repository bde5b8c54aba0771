import type { Decision, Measure } from '../../domain/model/assessment.ts';
import { date } from '../../i18n/words.ts';
import { answeredInWords, decisionInWords, progressInWords } from '../../wording/report/decision.ts';
import { useReportText } from '../text/report-text.ts';

function When({ iso }: { readonly iso: string }) {
  const { locale } = useReportText();
  return <time dateTime={iso}>{date(locale, iso)}</time>;
}

/** A measure from the customers' side. */
export function MeasureLine({ measure }: { readonly measure: Measure }) {
  return (
    <p className="measure-line">
      <strong className="value">{measure.value}</strong> <span>{measure.name}</span>{' '}
      {measure.date && (
        <span className="small quiet">
          <When iso={measure.date} />
        </span>
      )}
    </p>
  );
}

/** A decision asked for: what, where it stands, who, until when, how one sees it. */
export function DecisionLine({ decision }: { readonly decision: Decision }) {
  const text = useReportText();
  const { owner, due, practice } = decision;
  const { action, indicator } = decisionInWords(text, decision);
  return (
    <div className="decision-line">
      <p className="user-text">{action}</p>
      <p className="small quiet">
        {[
          progressInWords(text, decision),
          decision.answered && answeredInWords(text, decision.answered),
          owner,
          due && <When key="due" iso={due} />,
          indicator,
          practice && text.practices[practice].title,
        ]
          .filter(Boolean)
          .map((part, at) => (
            <span key={at}>
              {at > 0 && ' · '}
              {part}
            </span>
          ))}
      </p>
    </div>
  );
}
