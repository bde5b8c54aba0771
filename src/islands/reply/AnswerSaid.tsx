import type { AnswerBack, AnsweredAction } from '../../domain/answer-back/answer-back.ts';
import { PRACTICE_IDS } from '../../domain/model/model.ts';
import { actionInWords, saidOfAction } from '../../wording/answer-back/answer-lines.ts';
import { voteInWords } from '../../wording/answer-back/vote.ts';
import type { LoadedText } from '../text/load-text.ts';

interface Props {
  readonly text: LoadedText;
  readonly answer: AnswerBack;
}

/** All that an answer says, to be read where there is no report to hold it against. */
export function AnswerSaid({ text, answer }: Props) {
  const { answerBack: words, common } = text.t;
  const { contested = {}, actions = [] } = answer;
  const practices = PRACTICE_IDS.filter((id) => contested[id]);
  return (
    <section>
      <h2>{words.take.said}</h2>
      {practices.length > 0 && (
        <>
          <h3>{words.take.levels}</h3>
          <ul className="answer-lines">
            {practices.map((id) => {
              const { from, to, reason = '' } = contested[id] ?? {};
              return (
                <li key={id}>
                  <b>{text.practices[id].title}</b>
                  {common.colon}
                  {voteInWords(text, from) || common.state.unanswered} <span aria-hidden="true">→</span>
                  <span className="hidden-visually">{words.lines.becomes}</span>{' '}
                  {voteInWords(text, to) || words.lines.doubts}
                  <span className="user-text line-about">{reason}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {actions.length > 0 && (
        <>
          <h3>{words.take.actions}</h3>
          <SaidActions text={text} answer={answer} actions={actions} />
        </>
      )}
    </section>
  );
}

/** What is said of actions, one a line. */
export function SaidActions({
  text,
  answer,
  actions,
}: Props & { readonly actions: readonly AnsweredAction[] }) {
  return (
    <ul className="answer-lines">
      {actions.map((said) => (
        <li key={said.decision}>
          <b>{actionInWords(text, said)}</b>
          <span className="user-text line-about">{saidOfAction(text, answer, said)}</span>
        </li>
      ))}
    </ul>
  );
}
