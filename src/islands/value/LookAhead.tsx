import { fill } from '../../i18n/words.ts';
import type { Outlook } from '../../value/outlook.ts';
import { outlookFacts, outlookSentence } from '../../wording/value/outlook.ts';
import { Best } from './Best.tsx';
import { Distribution } from './Distribution.tsx';
import { Facts } from './Facts.tsx';
import { Gradually } from './Gradually.tsx';
import { useLabText } from './lab-text.ts';
import { SegmentTable } from './SegmentTable.tsx';
import { Sensitivity } from './Sensitivity.tsx';

/** What customers are worth under the economics set: in all, by segment, spread, and by other settings. */
export function LookAhead({ outlook }: { readonly outlook: Outlook }) {
  const text = useLabText();
  const { t, format } = text;
  const { total, interval, once, segments } = outlook;
  const words = t.model;
  const great = segments.find(({ name }) => name === 'great')?.valueShare;
  return (
    <>
      <p className="lead measure" role="status">
        {outlookSentence(text, outlook)}
      </p>
      <Facts facts={outlookFacts(text, outlook)} />
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
