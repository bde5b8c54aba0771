import { fill } from '../../i18n/words.ts';
import type { Estimate } from '../../value/models/likelihood-fit.ts';
import { PURCHASE_MODELS } from '../../value/models/purchase-fit.ts';
import { modelInWords } from '../../wording/value/model-choice.ts';
import type { Models } from '../../workers/models.ts';
import { useLabText } from './lab-text.ts';
import { TextTable } from './TextTable.tsx';

/** The fitted parameters of the models chosen, and the models compared, for those who want them. */
export function Parameters({ models }: { readonly models: Models }) {
  const text = useLabText();
  const { t, format } = text;
  const { fits, contract, choice, gammaGamma, holdout } = models;
  const words = t.model.parameters;
  const head = [words.parameter, words.value, words.error, words.interval];
  const rowsOf = (estimates: Readonly<Record<string, Estimate>>) =>
    Object.entries(estimates).map(([name, { value, standardError, interval }]) => [
      name,
      format.precise(value, 4),
      standardError === null ? t.unknown : format.precise(standardError, 2),
      interval === null ? t.unknown : interval.map((end) => format.precise(end)).join(' – '),
    ]);
  const chosen = choice && choice.name !== 'contract' ? fits?.[choice.name] : null;
  const likely = (value: number | null | undefined) => (value == null ? t.unknown : format.precise(value, 6));
  return (
    <details>
      <summary>{words.title}</summary>
      {chosen && (
        <TextTable
          caption={fill(words.purchases, { name: modelInWords(text, chosen.name, fits) })}
          head={head}
          rows={rowsOf(chosen.estimates)}
        />
      )}
      {contract && <TextTable caption={words.contract} head={head} rows={rowsOf(contract.fit.estimates)} />}
      {gammaGamma && <TextTable caption={words.gammaGamma} head={head} rows={rowsOf(gammaGamma.estimates)} />}
      {gammaGamma && (
        <p className="small quiet measure">
          {fill(words.likelihood, { gammaGamma: likely(gammaGamma.logLikelihood) })}
        </p>
      )}
      {fits && (
        <TextTable
          caption={words.compared}
          head={[words.model, words.ofFile, words.heldOut]}
          rows={PURCHASE_MODELS.filter((name) => fits[name]).map((name) => [
            modelInWords(text, name, fits),
            likely(fits[name]?.logLikelihood),
            likely(holdout?.trials.find((trial) => trial.name === name)?.logLikelihood),
          ])}
        />
      )}
    </details>
  );
}
