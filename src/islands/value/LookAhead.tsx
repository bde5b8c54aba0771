import { fill } from '../../i18n/words.ts';
import type { Outlook, ValueBin, Variation } from '../../value/outlook.ts';
import { BarChart } from './chart/BarChart.tsx';
import { Figure } from './Figure.tsx';
import { Gradually } from './Gradually.tsx';
import { useLabText } from './lab-text.ts';
import { SegmentTable } from './SegmentTable.tsx';
import { Table } from './Table.tsx';

/** What customers are worth under the economics set: in all, by segment, spread, and by other settings. */
export function LookAhead({ outlook }: { readonly outlook: Outlook }) {
  const { t, format } = useLabText();
  const { economics, total, interval, returning, once, purchases, segments } = outlook;
  const words = t.model;
  const n = economics.months;
  const facts = [
    [fill(words.total, { n }), format.money(total)],
    [fill(words.purchases, { n }), format.whole(purchases)],
    [
      words.active,
      fill(words.activeOf, { n: format.whole(returning.active), all: format.whole(returning.customers) }),
    ],
  ] as const;
  const great = segments.find(({ name }) => name === 'great')?.valueShare;
  return (
    <>
      <p className="lead measure" role="status">
        {fill(words.sentence, {
          n,
          purchases: format.whole(purchases),
          total: format.money(total),
          margin: format.share(economics.margin),
          rate: format.share(economics.yearlyRate),
        })}
      </p>
      <dl className="lab-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!interval && total > 0 && <p className="measure">{words.noInterval}</p>}
      {interval && (
        <p className="measure">
          {fill(words.interval, { low: format.money(interval[0]), high: format.money(interval[1]) })}
        </p>
      )}
      {once > 0 && <p className="small quiet measure">{fill(words.once, { n: format.whole(once) })}</p>}
      <Gradually
        parts={[
          () => (
            <SegmentTable
              key="segments"
              title={words.bySegment.title}
              sentence={fill(words.bySegment.sentence, {
                share: great == null ? t.unknown : format.share(great),
              })}
              totals={segments}
              of="value"
            />
          ),
          () => <Distribution key="distribution" outlook={outlook} />,
          () => <Sensitivity key="sensitivity" outlook={outlook} />,
          () => <Best key="best" outlook={outlook} />,
        ]}
      />
    </>
  );
}

/** The first limit that at least half of the customers stay below; that of the last bin but one when there is none. */
function mostWorthLess(bins: readonly ValueBin[], customers: number) {
  let [count, limit] = [0, 0];
  for (const bin of bins) {
    if (bin.to === null) break;
    count += bin.customers;
    limit = bin.to;
    if (2 * count >= customers) break;
  }
  return { limit, share: count / Math.max(1, customers) };
}

function Distribution({ outlook: { bins, customers, economics } }: { readonly outlook: Outlook }) {
  const { t, format } = useLabText();
  const words = t.model.distribution;
  const { limit, share } = mostWorthLess(bins, customers);
  return (
    <Figure
      title={words.title}
      sentence={fill(words.sentence, {
        share: format.share(share),
        limit: format.money(limit),
        n: economics.months,
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

function Sensitivity({ outlook: { variations, total } }: { readonly outlook: Outlook }) {
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

function Best({ outlook: { best } }: { readonly outlook: Outlook }) {
  const { t, format } = useLabText();
  const words = t.model.best;
  return (
    <section className="lab-part">
      <h3>{words.title}</h3>
      <Table
        caption={words.title}
        isTitled
        head={[words.customer, words.active, words.purchases, words.value]}
        rows={best.map(({ id, active, purchases, value }) => [
          id,
          format.share(active),
          format.precise(purchases),
          format.money(value),
        ])}
      />
      <p className="small quiet measure">{words.note}</p>
    </section>
  );
}
