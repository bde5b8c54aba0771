import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { takeFocus } from '../../components/parts/take-focus.ts';
import { toContent } from '../../components/parts/to-content.ts';
import type { Reply } from '../../domain/workshop/invitation.ts';
import { isComparable, leftOut, takeAnswer, takesAnswer, wouldTake } from '../../flows/asking/take-answer.ts';
import { closeOpened } from '../../flows/opening/opened.ts';
import { count, fill, list } from '../../i18n/words.ts';
import { fromFile } from '../../share/files.ts';
import type { KeptAsk } from '../../stores/asked.ts';
import { $assessments, $keeping, selectAssessment } from '../../stores/assessments.ts';
import { useReportText } from '../text/report-text.ts';
import { AskedSaid } from './AskedSaid.tsx';
import { ReplyTable } from './ReplyTable.tsx';

interface Props {
  readonly ask: KeptAsk;
  readonly reply: Reply;
  /** Whether it is all that is on the page. */
  readonly isPage?: boolean;
  readonly onDone?: () => void;
}

/** What someone answered to what one asked, beside one's own answers, before anything of it is taken. */
export function TakeReply({ ask, reply, isPage = false, onDone }: Props) {
  const { locale, t, practices } = useReportText();
  const { reply: words } = t.workshopReport;
  const kept = takesAnswer(ask, useStore($assessments));
  const keeping = useStore($keeping);
  const [said, setSaid] = useState('');
  const Heading = isPage ? 'h1' : 'h3';

  const assessment = kept && fromFile(kept.file);
  const merged = said === '' ? wouldTake(assessment, reply) : undefined;
  const left = assessment ? leftOut(assessment, reply) : [];
  const leave = () => (isPage ? toContent(closeOpened) : onDone?.());
  const take = (amount: number) => {
    const into = takeAnswer(ask, reply);
    if (into === undefined) return;
    setSaid(count(locale, words.taken, amount));
    if (isPage) selectAssessment(into);
  };

  return (
    <div className="notice take-reply">
      <Heading ref={takeFocus} tabIndex={-1}>
        {words.title}
      </Heading>
      <p role="status">{said}</p>
      {said !== '' && !keeping.ok && (
        <p className="notice notice-warn" role="alert">
          {t.report.notKept}
        </p>
      )}
      {said === '' && (
        <p>
          {kept?.id === ask.assessment ? (
            fill(words.lead, { name: kept.name })
          ) : (
            <AskedSaid what={kept ? 'later' : 'gone'} name={kept?.name} />
          )}
        </p>
      )}
      {said === '' && assessment && !isComparable(assessment, reply) && <p>{words.otherModel}</p>}
      {merged && left.length > 0 && (
        <p>
          {fill(words.leftOut, {
            practices: list(
              locale,
              left.map((id) => practices[id].title),
            ),
          })}
        </p>
      )}
      {assessment && merged && <ReplyTable assessment={assessment} reply={reply} merged={merged} />}
      {merged?.taken.length === 0 && <p>{words.nothing}</p>}
      <p className="cluster">
        {merged && merged.taken.length > 0 && (
          <button type="button" className="button button-small" onClick={() => take(merged.taken.length)}>
            {count(locale, words.take, merged.taken.length)}
          </button>
        )}
        <button type="button" className="button button-quiet button-small" onClick={leave}>
          {said === '' ? words.leave : isPage ? t.share.ways.mine : t.common.close}
        </button>
      </p>
    </div>
  );
}
