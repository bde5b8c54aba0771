import { useRef, useState } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import type { Objection } from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../../domain/model/model.ts';
import { objectionActs } from '../../flows/answer-back/objections.ts';
import { date, fill } from '../../i18n/words.ts';
import { voteInWords } from '../../wording/answer-back/vote.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly assessment: Assessment;
  /** The id it is kept under; absent when it can only be read. */
  readonly ownId: string | undefined;
}

/** What readers hold against the levels of a report, each taken or put aside by its author. */
export function ContestedLevels({ assessment, ownId }: Props) {
  const text = useReportText();
  const { contested: words } = text.t.report;
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const acts = ownId === undefined ? undefined : objectionActs(ownId);
  const settle = (practice: PracticeId, objection: Objection, isTaken: boolean) => {
    acts?.[isTaken ? 'take' : 'drop'](practice, objection);
    setSaid(isTaken ? fill(words.taken, { level: voteInWords(text, objection.to) }) : words.dropped);
    heading.current?.focus();
  };
  return (
    <Section id="contested" title={words.title} heading={heading}>
      <p className="measure">{words.lead}</p>
      <ul className="rows">
        {PRACTICE_IDS.flatMap((practice) =>
          (assessment.answers[practice]?.contested ?? []).map((objection) => (
            <li key={`${practice}-${objection.date}-${objection.by}-${objection.reason}`}>
              <Line
                practice={practice}
                assessment={assessment}
                objection={objection}
                onSettle={acts && ((isTaken) => settle(practice, objection, isTaken))}
              />
            </li>
          )),
        )}
      </ul>
      <p role="status">{said}</p>
    </Section>
  );
}

interface LineProps {
  readonly practice: PracticeId;
  readonly assessment: Assessment;
  readonly objection: Objection;
  readonly onSettle: ((isTaken: boolean) => void) | undefined;
}

function Line({ practice, assessment, objection, onSettle }: LineProps) {
  const text = useReportText();
  const { contested: words } = text.t.report;
  const { to, reason, by, date: day } = objection;
  const mine = assessment.answers[practice];
  const now = voteInWords(text, mine?.level ?? mine?.status) || text.t.common.state.unanswered;
  const says = to === undefined ? words.doubts : fill(words.says, { level: voteInWords(text, to) });
  const when = date(text.locale, day);
  const { title } = text.practices[practice];
  return (
    <>
      <p>
        <b>{title}</b>
        {text.t.common.colon}
        {says} ({fill(words.now, { level: now })})
      </p>
      <p className="user-text">{reason}</p>
      <p className="small quiet">{by ? fill(words.by, { name: by, date: when }) : when}</p>
      {onSettle && (
        <p className="cluster no-print">
          {to !== undefined && (
            <button type="button" className="button button-small" onClick={() => onSettle(true)}>
              {words.take}
              <span className="hidden-visually">{` (${title})`}</span>
            </button>
          )}
          <button type="button" className="button button-quiet button-small" onClick={() => onSettle(false)}>
            {words.drop}
            <span className="hidden-visually">{` (${title})`}</span>
          </button>
        </p>
      )}
    </>
  );
}
