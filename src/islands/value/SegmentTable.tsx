import type { ReactNode } from 'react';
import type { Activity, RfmSegment, SegmentTotal, ValueSegment } from '../../value/segments.ts';
import { useLabText } from './lab-text.ts';
import { TextTable } from './TextTable.tsx';

interface Props {
  readonly title: string;
  readonly sentence: string;
  readonly totals: readonly SegmentTotal<Activity | RfmSegment | ValueSegment>[];
  /** What is summed: revenue that came, or value that may come. */
  readonly of?: 'revenue' | 'value';
  readonly children?: ReactNode;
}

/** How much each segment holds, where amounts are known, and how many customers it has. The shares come first: a narrow screen shows them at once. */
export function SegmentTable({ title, sentence, totals, of = 'revenue', children }: Props) {
  const { t, format, hasAmounts } = useLabText();
  return (
    <section className="lab-part">
      <h3>{title}</h3>
      <p className="measure">{sentence}</p>
      {children}
      <TextTable
        caption={title}
        isTitled
        head={[
          t.table.segment,
          ...(hasAmounts ? [of === 'value' ? t.table.valueShare : t.table.revenueShare] : []),
          t.table.customerShare,
          ...(hasAmounts ? [t.table[of]] : []),
          t.table.customers,
        ]}
        rows={totals.map(({ name, customers, customerShare, value, valueShare }) => [
          t.segment[name],
          ...(hasAmounts ? [valueShare === null ? t.unknown : format.share(valueShare)] : []),
          format.share(customerShare),
          ...(hasAmounts ? [format.money(value)] : []),
          format.whole(customers),
        ])}
      />
    </section>
  );
}
