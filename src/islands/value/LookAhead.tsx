import { fill } from '../../i18n/words.ts';
import type { Retention } from '../../value/audit/what-if.ts';
import { countOfPercent } from '../../value/concentration.ts';
import type { Outlook } from '../../value/outlook.ts';
import { USUAL_CUTS } from '../../value/segments.ts';
import { choiceSentences } from '../../wording/value/model-choice.ts';
import {
  intervalSentences,
  onceSentence,
  outlookFacts,
  outlookSentence,
  plainSentence,
} from '../../wording/value/outlook.ts';
import type { Models } from '../../workers/models.ts';
import { Best } from './Best.tsx';
import { Distribution } from './Distribution.tsx';
import { Facts } from './Facts.tsx';
import { Gradually } from './Gradually.tsx';
import { useLabText } from './lab-text.ts';
import { SegmentTable } from './SegmentTable.tsx';
import { WhatIf } from './WhatIf.tsx';

interface Props {
  readonly outlook: Outlook;
  readonly models: Models;
  /** If fewer customers were lost; null where it cannot be told. */
  readonly retention: Retention | null;
}

/** What customers are worth under the economics set: in all, by segment, spread, and by other settings. */
export function LookAhead({ outlook, models, retention }: Props) {
  const text = useLabText();
  const { t, format } = text;
  const { segments, topTenth, customers } = outlook;
  const hasTies = segments[0]?.customers !== countOfPercent(USUAL_CUTS.great, customers);
  const words = t.model;
  const once = onceSentence(text, outlook);
  return (
    <>
      <Expected outlook={outlook} models={models} />
      <Facts facts={outlookFacts(text, outlook)} />
      {[...intervalSentences(text, outlook, models), ...choiceSentences(text, models)].map((sentence) => (
        <p key={sentence} className="measure">
          {sentence}
        </p>
      ))}
      {once && <p className="small quiet measure">{once}</p>}
      <Gradually
        parts={[
          () => (
            <SegmentTable
              key="segments"
              title={words.bySegment.title}
              sentence={fill(words.bySegment.sentence, {
                share: topTenth === null ? t.unknown : format.share(topTenth),
              })}
              totals={segments}
              of="value"
            >
              {hasTies && <p className="small quiet measure">{words.bySegment.ties}</p>}
            </SegmentTable>
          ),
          () => <Distribution key="distribution" outlook={outlook} />,
          () => <WhatIf key="what-if" outlook={outlook} retention={retention} />,
          () => <Best key="best" outlook={outlook} />,
        ]}
      />
    </>
  );
}

/** What is expected, in a sentence; the plain rule beside it, or before it where it was nearer. */
function Expected({ outlook, models }: Omit<Props, 'retention'>) {
  const text = useLabText();
  const plain = plainSentence(text, outlook, models);
  const isPlainFirst = outlook.totals.proposed === 'plain';
  return (
    <>
      {plain && isPlainFirst && <p className="lead measure">{plain}</p>}
      <p className="lead measure" role="status">
        {outlookSentence(text, outlook)}
      </p>
      {plain && !isPlainFirst && <p className="measure">{plain}</p>}
    </>
  );
}
