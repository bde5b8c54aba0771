import type { ForecastTotals } from '../../value/forecast-totals.ts';
import { purchaseSentences } from '../../wording/value/outlook.ts';
import { useLabText } from './lab-text.ts';

/** What may be bought, of a file whose amounts cannot be forecast. */
export function PurchasesAhead({ totals }: { readonly totals: ForecastTotals }) {
  const text = useLabText();
  return (
    <>
      {purchaseSentences(text, totals).map((sentence) => (
        <p key={sentence} className="lead measure">
          {sentence}
        </p>
      ))}
    </>
  );
}
