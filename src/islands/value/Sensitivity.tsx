import type { Outlook } from '../../value/outlook.ts';
import { changeInWords, sensitivitySentence, settingInWords } from '../../wording/value/outlook.ts';
import { useLabText } from './lab-text.ts';
import { TextTable } from './TextTable.tsx';

/** What the value would be with one setting changed. */
export function Sensitivity({ outlook: { variations, total } }: { readonly outlook: Outlook }) {
  const text = useLabText();
  const { t, format } = text;
  const words = t.model.sensitivity;
  return (
    <section className="lab-part">
      <h3>{words.title}</h3>
      <p className="measure">{sensitivitySentence(text, variations)}</p>
      <TextTable
        caption={words.title}
        isTitled
        head={[words.setting, words.total, words.change]}
        rows={variations.map((variation) => [
          settingInWords(text, variation),
          format.money(variation.total),
          changeInWords(text, variation.total, total),
        ])}
      />
    </section>
  );
}
