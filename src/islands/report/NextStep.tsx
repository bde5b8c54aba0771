import { count } from '../../i18n/words.ts';
import type { StepInWords } from '../../wording/report/next-step.ts';
import { useReportText } from '../text/report-text.ts';
import { Citation } from './Cited.tsx';

/** The next step of a practice: its first move, who makes it, what it costs, how one sees that it is done. */
export function NextStep({ step }: { readonly step: StepInWords }) {
  const { locale, t } = useReportText();
  const words = t.report.gaps;
  const facts = [
    [words.firstMove, step.firstMove],
    [words.owner, t.common.owner[step.owner]],
    [words.effort, `${t.common.effort[step.effort]} · ${count(locale, t.common.weeks, step.weeks)}`],
    [words.indicator, step.indicator],
  ] as const;
  return (
    <>
      <p className="gap-action">
        <a href={step.address}>{step.action}</a>
      </p>
      <dl className="figures">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {step.sources.length > 0 && (
          <div>
            <dt>{words.sources}</dt>
            <dd>
              <Citation ids={step.sources} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
