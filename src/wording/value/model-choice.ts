import { count, fill } from '../../i18n/words.ts';
import type { Findings } from '../../value/analysis.ts';
import type { ModelName } from '../../value/model-name.ts';
import { withPlus } from './audit/audit-language.ts';
import type { LabLanguage } from './lab-language.ts';

/** What a model is called; `fits`: how many stages a regular one has. */
export function modelInWords({ t }: Pick<LabLanguage, 't'>, name: ModelName, fits: Findings['fits']): string {
  return fill(t.model.choice.name[name], { k: fits?.mbgcnbd?.stages ?? '' });
}

/** Which model was chosen, and by how much; of contracts also how they went. */
export function choiceSentences(text: LabLanguage, { choice, contract, fits }: Findings): readonly string[] {
  const { locale, t, format } = text;
  const words = t.model.choice;
  if (choice === null) return [];
  if (choice.name === 'contract' && contract) {
    const { period, contracts, going, reactivated, renewals } = contract;
    const figures = {
      contracts: format.whole(contracts),
      going: format.whole(going),
      first: format.share(1 - (renewals[0]?.expected ?? 1)),
    };
    const back = { n: format.whole(reactivated) };
    return [
      fill(words.contract, { period: format.whole(period) }),
      fill(words.renewals, figures),
      ...(reactivated > 0 ? [count(locale, words.reactivated, reactivated, back)] : []),
    ];
  }
  const { name, next, fitMargin, heldOutMargin } = choice;
  const signed = (units: number) => withPlus((one) => format.precise(one, 2), units);
  if (next === null || fitMargin === null) return [];
  return [
    fill(heldOutMargin === null ? words.fit : words.heldOut, {
      name: modelInWords(text, name, fits),
      next: modelInWords(text, next, fits),
      ...(heldOutMargin === null
        ? { fit: format.precise(fitMargin, 2) }
        : { fit: signed(fitMargin), heldOut: signed(heldOutMargin) }),
    }),
  ];
}
