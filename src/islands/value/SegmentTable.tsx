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

/** How many customers each segment has, and how much it holds. */
export function SegmentTable({ title, sentence, totals, of = 'revenue', children }: Props) {
  const { t, format } = useLabText();
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
          t.table.customers,
          t.table.customerShare,
          t.table[of],
          of === 'value' ? t.table.valueShare : t.table.revenueShare,
        ]}
        rows={totals.map(({ name, customers, customerShare, value, valueShare }) => [
          t.segment[name],
          format.whole(customers),
          format.share(customerShare),
          format.money(value),
          valueShare === null ? t.unknown : format.share(valueShare),
        ])}
      />
    </section>
  );
}
