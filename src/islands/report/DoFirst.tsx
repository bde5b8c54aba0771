import type { ReactNode } from 'react';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { Score } from '../../domain/scoring/report.ts';
import { noStepsInWords } from '../../wording/report/heading.ts';
import { byWhen, firstSteps, tiesInWords } from '../../wording/report/next-step.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly assessment: Assessment;
  readonly score: Score;
}

/** The three things to do first: what, the first move, who and by when, how one will see it. */
export function DoFirst({ assessment, score }: Props) {
  const text = useReportText();
  const { report } = text.t;
  const ties = tiesInWords(text, score.gaps, assessment.answers);
  const actions = firstSteps(text, score.gaps, assessment);
  return (
    <section className="do-first" aria-labelledby="do-first">
      <h2 id="do-first">{report.first.title}</h2>
      {actions.length === 0 && <p>{noStepsInWords(text, score)}</p>}
      <ol ref={unfold}>
        {actions.map(({ practice, title, step, note }, at) => (
          <li key={practice}>
            {/* On a small screen the first is open; where there is room all are. */}
            <details open={at === 0}>
              <summary>
                <span className="do-for">
                  {title}
                  <span className="unseen">{text.t.common.colon}</span>
                </span>
                <h3>{step.action}</h3>
                <span className="do-who">
                  <b>
                    <bdi>{step.by}</bdi>
                  </b>
                  , <time dateTime={step.due}>{byWhen(text, step.due)}</time>
                </span>
              </summary>
              <Said name={report.gaps.firstMove}>{step.firstMove}</Said>
              <Said name={report.gaps.indicator}>{step.indicator}</Said>
              {note && (
                <Said name={report.gaps.note} isShort>
                  <bdi>{note}</bdi>
                </Said>
              )}
            </details>
          </li>
        ))}
      </ol>
      {ties && <p className="small quiet">{ties}</p>}
    </section>
  );
}

/** Where the style shows all of them unfolded, they are said to be so too. */
function unfold(list: HTMLOListElement | null): void {
  if (!list || !matchMedia('(min-width: 62rem)').matches) return;
  for (const one of list.querySelectorAll('details')) one.open = true;
}

/** A name and what it names; `isShort` when only its beginning is shown here, all of it further down. */
function Said({ name, isShort, children }: { name: string; isShort?: boolean; children: ReactNode }) {
  const { colon } = useReportText().t.common;
  return (
    <p className={isShort ? 'do-note' : undefined}>
      <b>{name}</b>
      {colon}
      {children}
    </p>
  );
}
