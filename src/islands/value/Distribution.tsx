import { fill } from '../../i18n/words.ts';
import type { Outlook } from '../../value/outlook.ts';
import { mostWorthLess } from '../../value/value-bins.ts';
import { monthsInWords } from '../../wording/value/outlook.ts';
import { BarChart } from './chart/BarChart.tsx';
import { Figure } from './Figure.tsx';
import { useLabText } from './lab-text.ts';

/** How many customers are worth how much. */
export function Distribution({ outlook: { bins, customers, economics } }: { readonly outlook: Outlook }) {
  const text = useLabText();
  const { t, format } = text;
  const words = t.model.distribution;
  const { limit, share } = mostWorthLess(bins, customers);
  return (
    <Figure
      title={words.title}
      sentence={fill(words.sentence, {
        share: format.share(share),
        limit: format.money(limit),
        months: monthsInWords(text, economics.months),
      })}
      draw={(label) => (
        <BarChart
          label={label}
          bars={bins.map(({ from, customers: count }) => ({ from, count }))}
          x={{ label: words.x, format: format.money }}
          y={{ label: words.y, format: format.whole }}
        />
      )}
      table={{
        head: [words.x, words.y],
        rows: bins.map(({ from, to, customers: count }) => [
          to === null
            ? fill(words.more, { from: format.money(from) })
            : fill(words.range, { from: format.money(from), to: format.money(to) }),
          format.whole(count),
        ]),
      }}
    />
  );
}
