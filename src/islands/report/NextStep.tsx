import { byWhen, type StepInWords } from '../../wording/report/next-step.ts';
import { useReportText } from '../text/report-text.ts';
import { Citation } from './Cited.tsx';

/** The next step of a practice: its first move, who makes it and by when, what it costs, how one sees that it is done. */
export function NextStep({ step }: { readonly step: StepInWords }) {
  const text = useReportText();
  const { common, report } = text.t;
  const words = report.gaps;
  const facts = [
    [words.firstMove, step.firstMove],
    [
      words.owner,
      <>
        <b>
          <bdi>{step.by}</bdi>
        </b>
        , <time dateTime={step.due}>{byWhen(text, step.due)}</time>. {common.effort[step.effort]}.
      </>,
    ],
    [words.indicator, step.indicator],
    ...(step.sources.length > 0
      ? [[words.sources, <Citation key="cited" ids={step.sources} />] as const]
      : []),
  ] as const;
  return (
    <>
      <p className="gap-action">{step.action}</p>
      <dl className="figures">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
