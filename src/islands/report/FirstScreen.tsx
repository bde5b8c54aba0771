import type { ReactNode } from 'react';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { date } from '../../i18n/words.ts';
import { headlineOf } from '../../wording/report/headline.ts';
import { byWhen, firstSteps, tiesInWords } from '../../wording/report/next-step.ts';
import { axisLine, solidLine } from '../../wording/report/report-sentences.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly assessment: Assessment;
  readonly score: Score;
  readonly facts: ReportFacts;
  readonly voices: number;
  readonly tools: ReactNode;
  /** Whether the page has a title of its own above the headline. */
  readonly isPart: boolean;
}

/** Headline, three actions, three axes, how solid: at most twelve figures, none of them an index. */
export function FirstScreen({ assessment, score, facts, voices, tools, isPart }: Props) {
  const text = useReportText();
  const { common, report } = text.t;
  const Headline = isPart ? 'h2' : 'h1';
  return (
    <header className="first-screen">
      <div className="report-top">
        <p className="eyebrow">
          {report.title} · <time dateTime={score.date}>{date(text.locale, score.date)}</time>
          {assessment.organisation && ` · ${assessment.organisation}`}
        </p>
        {tools}
      </div>
      <Headline className="headline">
        {headlineOf(text, { ...score, unanswered: facts.inState('unanswered').length })}
      </Headline>
      <FirstActions assessment={assessment} score={score} />
      <section className="columns-block" aria-labelledby="three-axes">
        <h2 id="three-axes">{report.axes.title}</h2>
        <ul className="three">
          {facts.axes.map((axis) => (
            <li key={axis.id}>
              <h3>{common.axis[axis.id].name}</h3>
              <Marks
                inPlace={score.declared.axes[axis.id].counts.inPlace}
                applicable={score.declared.axes[axis.id].counts.applicable}
                rated={axis.rated.length}
              />
              <p>{axisLine(text, score.declared.axes[axis.id].counts)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="columns-block" aria-labelledby="how-solid">
        <h2 id="how-solid">{report.solid.title}</h2>
        <p className="solid-line">
          <strong>{report.solid.words[score.solidity.overall]}</strong>{' '}
          <span>{solidLine(text, score, facts, voices)}</span>
        </p>
      </section>
    </header>
  );
}

function FirstActions({ assessment, score }: Pick<Props, 'assessment' | 'score'>) {
  const text = useReportText();
  const { common, report } = text.t;
  const ties = tiesInWords(text, score.gaps, assessment.answers);
  const actions = firstSteps(text, score.gaps, assessment);
  const nothing = score.gaps.length === 0 ? report.first.noneYet : report.first.none;
  return (
    <section className="columns-block" aria-labelledby="do-first">
      <h2 id="do-first">{report.first.title}</h2>
      {actions.length === 0 && <p>{nothing}</p>}
      <ol className="three do-first">
        {actions.map(({ practice, title, step }) => (
          <li key={practice}>
            <h3>
              <a href={step.address}>{title}</a>
            </h3>
            <p>{step.action}</p>
            <p>{step.firstMove}</p>
            <p className="who small">
              {common.owner[step.owner]}, <time dateTime={step.due}>{byWhen(text, step.due)}</time>
            </p>
          </li>
        ))}
      </ol>
      {ties && <p className="small quiet">{ties}</p>}
    </section>
  );
}

/** One mark a practice: filled in place, ring rated below, dot unknown. The line beside says it in words. */
function Marks({ inPlace, applicable, rated }: { inPlace: number; applicable: number; rated: number }) {
  const kindOf = (at: number) => (at < inPlace ? 'filled' : at < rated ? 'ring' : 'dot');
  return (
    <svg
      className="marks"
      viewBox={`0 0 ${applicable * 22} 22`}
      width={applicable * 22}
      height="22"
      aria-hidden="true"
    >
      {Array.from({ length: applicable }, (_, at) => (
        <circle key={at} className={kindOf(at)} cx={at * 22 + 9} cy="11" r={kindOf(at) === 'dot' ? 2 : 7} />
      ))}
    </svg>
  );
}
