import { fill } from '../../i18n/words.ts';
import type { Outlook } from '../../value/outlook.ts';
import { Best } from './Best.tsx';
import { Distribution } from './Distribution.tsx';
import { Facts } from './Facts.tsx';
import { Gradually } from './Gradually.tsx';
import { useLabText } from './lab-text.ts';
import { SegmentTable } from './SegmentTable.tsx';
import { Sensitivity } from './Sensitivity.tsx';

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
      <Facts facts={facts} />
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
