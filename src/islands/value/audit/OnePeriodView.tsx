import type { ReactNode } from 'react';
import { fill } from '../../../i18n/words.ts';
import type { OnePeriod, Tenth } from '../../../value/audit/one-period.ts';
import type { MarginScale } from '../../../wording/value/audit/audit-language.ts';
import { onePeriodSentence } from '../../../wording/value/audit/one-period.ts';
import { StackedBars } from '../chart/StackedBars.tsx';
import { TextTable } from '../TextTable.tsx';
import { useAuditText } from './audit-text.ts';
import { View } from './View.tsx';

interface Props {
  readonly one: OnePeriod;
  readonly scale: MarginScale;
  readonly hasAmounts: boolean;
  readonly choices: ReactNode;
}

/** Who made a period: its tenths of customers, and how often they ordered. */
export function OnePeriodView({ one, scale, hasAmounts, choices }: Props) {
  const text = useAuditText();
  const { t, format } = text;
  const words = t.one;
  const isShared = hasAmounts && one.tenths.length > 0 && one.total.margin > 0;
  const title = scale.isMargin ? words.titleMargin : words.titleRevenue;
  return (
    <View
      title={title}
      sentence={onePeriodSentence(text, one, scale, hasAmounts)}
      choices={choices}
      draw={
        isShared
          ? (label) => (
              <StackedBars
                label={label}
                bars={one.tenths.map(({ share }, at) => ({
                  name: String(at + 1),
                  parts: [{ value: share ?? 0, look: 'own' }],
                }))}
                xLabel={words.x}
                y={{
                  label: scale.isMargin ? words.shareMargin : words.shareRevenue,
                  format: format.percent,
                }}
              />
            )
          : undefined
      }
      tables={() => (
        <>
          <TenthsTable title={title} one={one} scale={scale} />
          <TextTable
            caption={words.distribution}
            head={[words.times, t.customers, words.shareOfCustomers, t.revenue]}
            rows={one.orders.map(({ orders, orMore, customers, revenue }) => [
              orMore ? fill(words.more, { n: orders }) : String(orders),
              format.whole(customers),
              format.share(customers / one.total.customers),
              format.money(revenue),
            ])}
          />
        </>
      )}
    />
  );
}

interface TenthsProps extends Pick<Props, 'one' | 'scale'> {
  readonly title: string;
}

function TenthsTable({ title, one, scale }: TenthsProps) {
  const { t, format } = useAuditText();
  const { total, refundsOnly, tenths } = one;
  const money = ({ revenue, margin }: { readonly revenue: number; readonly margin: number }) =>
    scale.isMargin ? [format.money(revenue), format.money(margin * scale.rate)] : [format.money(revenue)];
  const row = (name: string, sums: Omit<Tenth, 'share'>, share: number | null) => [
    name,
    share === null ? '' : format.share(share),
    format.whole(sums.customers),
    format.precise(sums.orders / sums.customers),
    format.money(sums.revenue / sums.orders),
    ...money(sums),
  ];
  const refunds = [
    t.one.refundsOnly,
    format.share(refundsOnly.margin / total.margin),
    format.whole(refundsOnly.customers),
    ...['', ''],
    ...money(refundsOnly),
  ];
  return (
    <TextTable
      caption={title}
      isTitled
      head={[
        t.one.tenth,
        scale.isMargin ? t.one.shareMargin : t.one.shareRevenue,
        t.customers,
        t.frequency,
        t.basket,
        t.revenue,
        ...(scale.isMargin ? [t.margin] : []),
      ]}
      rows={[
        ...tenths.map((tenth, at) => row(String(at + 1), tenth, tenth.share)),
        ...(refundsOnly.customers > 0 ? [refunds] : []),
        row(t.total, total, 1),
      ]}
    />
  );
}
