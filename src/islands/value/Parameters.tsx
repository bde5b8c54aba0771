import { fill } from '../../i18n/words.ts';
import type { Models } from '../../workers/value-requests.ts';
import { useLabText } from './lab-text.ts';
import { TextTable } from './TextTable.tsx';

/** The fitted parameters, for those who want them. */
export function Parameters({ models: { bgNbd, gammaGamma } }: { readonly models: Models }) {
  const { t, format } = useLabText();
  const words = t.model.parameters;
  const rowsOf = (fit: NonNullable<Models['bgNbd'] | Models['gammaGamma']>) =>
    Object.entries(fit.estimates).map(([name, { value, standardError, interval }]) => [
      name,
      format.precise(value, 4),
      standardError === null ? t.unknown : format.precise(standardError, 2),
      interval === null ? t.unknown : interval.map((end) => format.precise(end)).join(' – '),
    ]);
  const head = [words.parameter, words.value, words.error, words.interval];
  const tagged = (value: number | undefined) => (value === undefined ? t.unknown : format.precise(value, 6));
  return (
    <details>
      <summary>{words.title}</summary>
      {bgNbd && <TextTable caption={words.bgnbd} head={head} rows={rowsOf(bgNbd)} />}
      {gammaGamma && <TextTable caption={words.gammaGamma} head={head} rows={rowsOf(gammaGamma)} />}
      <p className="small quiet measure">
        {fill(words.likelihood, {
          bgnbd: tagged(bgNbd?.logLikelihood),
          gammaGamma: tagged(gammaGamma?.logLikelihood),
        })}
      </p>
    </details>
  );
}
