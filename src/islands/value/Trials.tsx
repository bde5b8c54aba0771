import type { Findings } from '../../value/analysis.ts';
import type { Holdout, TrialScore } from '../../value/holdout.ts';
import { modelInWords } from '../../wording/value/model-choice.ts';
import { useLabText } from './lab-text.ts';
import { TextTable } from './TextTable.tsx';

interface Props {
  readonly holdout: Holdout;
  readonly fits: Findings['fits'];
}

/** How each model and each plain rule fared on the part held out. */
export function Trials({ holdout, fits }: Props) {
  const text = useLabText();
  const { t, format } = text;
  const words = t.doubt.trials;
  const { trials, chosen, repeated, recent, actual } = holdout;
  const hasRevenue = actual.revenue !== null;
  const money = (value: number | null) => (value === null ? t.unknown : format.money(value));
  const tagged = (value: number | null) => (value === null ? t.unknown : format.precise(value));
  const row = (name: string, score: TrialScore) => [
    name,
    format.whole(score.purchases),
    ...(hasRevenue ? [money(score.revenue)] : []),
    tagged(score.meanAbsoluteError),
    tagged(score.rankCorrelation),
    score.topTenth === null ? t.unknown : format.share(score.topTenth),
  ];
  const others = trials.filter(({ name }) => name !== chosen.name);
  return (
    <section className="lab-part">
      <h3>{words.title}</h3>
      <TextTable
        caption={words.title}
        isTitled
        head={[
          words.forecast,
          words.purchases,
          ...(hasRevenue ? [words.revenue] : []),
          ...[words.error, words.order, words.top],
        ]}
        rows={[
          [
            words.came,
            format.whole(actual.purchases),
            ...(hasRevenue ? [money(actual.revenue)] : []),
            '',
            '',
            '',
          ],
          ...[chosen, ...others].map((trial) => row(modelInWords(text, trial.name, fits), trial)),
          row(words.repeated, repeated),
          row(words.recent, recent),
        ]}
      />
      <p className="small quiet measure">{words.note}</p>
    </section>
  );
}
