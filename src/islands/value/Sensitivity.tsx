import { fill } from '../../i18n/words.ts';
import type { Outlook, Variation } from '../../value/outlook.ts';
import { useLabText } from './lab-text.ts';
import { Table } from './Table.tsx';

/** What the value would be with one setting changed. */
export function Sensitivity({ outlook: { variations, total } }: { readonly outlook: Outlook }) {
  const { t, format } = useLabText();
  const words = t.model.sensitivity;
  const totals = variations.map((variation) => variation.total);
  const setting = ({ changed, economics }: Variation) =>
    fill(words[changed], {
      n: changed === 'months' ? economics.months : format.share(economics[changed]),
    });
  const change = (value: number) => {
    const share = total > 0 ? value / total - 1 : 0;
    const size = format.share(Math.abs(share));
    if (size === format.share(0)) return size;
    return `${share > 0 ? '+' : '−'}${size}`;
  };
  return (
    <section className="lab-part">
      <h3>{words.title}</h3>
      <p className="measure">
        {fill(words.sentence, {
          low: format.money(Math.min(...totals)),
          high: format.money(Math.max(...totals)),
        })}
      </p>
      <Table
        caption={words.title}
        isTitled
        head={[words.setting, words.total, words.change]}
        rows={variations.map((variation) => [
          setting(variation),
          format.money(variation.total),
          change(variation.total),
        ])}
      />
    </section>
  );
}
