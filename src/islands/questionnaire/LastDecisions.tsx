import '../../styles/page/report.css';
import { useEffect } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { Decision } from '../../domain/model/assessment.ts';
import { decisionIds } from '../../domain/model/decision-id.ts';
import type { NextTime } from '../../flows/answering/next-time.ts';
import { sayKeptMissing } from '../../stores/browser/bring-back.ts';
import { DecisionLine } from '../report/BoardLines.tsx';
import { DecisionProgress } from '../report/DecisionProgress.tsx';
import { loadText } from '../text/load-text.ts';
import { ReportTextProvider } from '../text/report-text.ts';
import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly nextTime: NextTime;
}

/** Before anything else: what was decided last time, and where it stands. */
export function LastDecisions({ words: { locale, t }, nextTime }: Props) {
  const text = useLoaded(true, () => loadText(locale));
  useEffect(() => {
    if (text === 'failed') sayKeptMissing();
  }, [text]);
  const { decisions = [] } = nextTime.now;
  if (typeof text !== 'object' || decisions.length === 0) return null;
  return (
    <section className="notice no-print" aria-labelledby="last-decisions">
      <h3 id="last-decisions">{t.again.decisions}</h3>
      <p className="hint">{t.again.decisionsLead}</p>
      <ReportTextProvider value={text}>
        <ul className="rows">
          {decisionIds(decisions).map((id, at) => {
            const decision = decisions[at] as Decision;
            return (
              <li key={id}>
                <DecisionLine decision={decision} />
                <DecisionProgress
                  decision={decision}
                  onChange={(change) => nextTime.changeDecision(id, change)}
                />
              </li>
            );
          })}
        </ul>
      </ReportTextProvider>
    </section>
  );
}
