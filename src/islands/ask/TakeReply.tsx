import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { toContent } from '../../components/parts/to-content.ts';
import { stateOf } from '../../domain/model/answer.ts';
import { MODEL_VERSION } from '../../domain/model/model.ts';
import type { Standing } from '../../domain/scoring/comparison.ts';
import { mergeReply } from '../../domain/workshop/ask-someone.ts';
import type { Reply } from '../../domain/workshop/invitation.ts';
import { closeOpened } from '../../flows/opening/opened.ts';
import { count, fill } from '../../i18n/words.ts';
import { fromFile } from '../../share/files.ts';
import { forgetAsk, type KeptAsk } from '../../stores/asked.ts';
import { $assessments, changeAssessment, selectAssessment } from '../../stores/assessments.ts';
import { standingInWords } from '../../wording/levels.ts';
import { useReportText } from '../text/report-text.ts';

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
  const saved = useStore($assessments).find(({ id }) => id === ask.assessment);
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const Heading = isPage ? 'h1' : 'h3';

  const assessment = saved && fromFile(saved.file);
  const merged = assessment && mergeReply(assessment, reply);
  const leave = () => (isPage ? toContent(closeOpened) : onDone?.());
  const take = () => {
    if (!merged) return;
    changeAssessment(ask.assessment, (now) => mergeReply(now, reply).assessment);
    forgetAsk(ask.id);
    setSaid(count(locale, words.taken, merged.taken.length));
    if (isPage) selectAssessment(ask.assessment);
  };
  const inWords = (where: Standing | undefined) =>
    where === undefined ? '' : standingInWords(t.common, where);

  return (
    <div className="notice take-reply">
      <Heading ref={heading} tabIndex={-1}>
        {words.title}
      </Heading>
      <p role="status">{said}</p>
      {said === '' && saved && <p>{fill(words.lead, { name: saved.name })}</p>}
      {said === '' && reply.model !== MODEL_VERSION && <p>{words.otherModel}</p>}
      {said === '' && merged && reply.model === MODEL_VERSION && (
        <>
          <section className="scroll" tabIndex={0} aria-label={words.title}>
            <table>
              <thead>
                <tr>
                  {[words.practice, words.mine, words.theirs, words.note, ''].map((head) =>
                    head === '' ? (
                      <td key="" />
                    ) : (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {[...merged.taken, ...merged.kept].map((id) => {
                  const mine = assessment.answers[id];
                  const state = stateOf(mine);
                  return (
                    <tr key={id}>
                      <th scope="row">{practices[id].title}</th>
                      <td>{state === 'rated' ? inWords(mine?.level) : inWords(state)}</td>
                      <td>{inWords(reply.answers[id])}</td>
                      <td className="user-text">{reply.notes?.[id]}</td>
                      <td>{merged.taken.includes(id) ? words.takes : words.keeps}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
          {merged.taken.length === 0 && <p>{words.nothing}</p>}
        </>
      )}
      <p className="cluster">
        {said === '' && merged && merged.taken.length > 0 && reply.model === MODEL_VERSION && (
          <button type="button" className="button button-small" onClick={take}>
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
