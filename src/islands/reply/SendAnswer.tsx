import { useMemo } from 'react';
import type { AnswerBack } from '../../domain/answer-back/answer-back.ts';
import { downloadAnswerBack } from '../../flows/keeping/downloads.ts';
import { makeLink } from '../../flows/sending/make-link.ts';
import { answerBackFile } from '../../share/files.ts';
import { answerMessage } from '../../wording/answer-back/answer-message.ts';
import { CopyLink } from '../share/CopyLink.tsx';
import { useLatest } from '../share/use-latest.ts';
import type { LoadedText } from '../text/load-text.ts';

interface Props {
  readonly text: LoadedText;
  /** Undefined while it says nothing. */
  readonly answer: AnswerBack | undefined;
}

/** How an answer goes back: a link, made anew at every word, or a file. */
export function SendAnswer({ text, answer }: Props) {
  const { send } = text.t.answerBack;
  return (
    <section>
      <h3>{send.title}</h3>
      {answer ? <Ways text={text} answer={answer} /> : <p className="hint">{send.nothing}</p>}
    </section>
  );
}

function Ways({ text, answer }: { readonly text: LoadedText; readonly answer: AnswerBack }) {
  const { send } = text.t.answerBack;
  const file = useMemo(() => answerBackFile(answer), [answer]);
  const made = useLatest((of: typeof file) => makeLink(of), file);
  return (
    <>
      <p className="hint">{send.holds}</p>
      <CopyLink made={made} message={(link) => answerMessage(text, answer, link)} onTaken={() => undefined} />
      <p>
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => downloadAnswerBack(file)}
        >
          {send.file}
        </button>
      </p>
      <p className="hint">{send.fileHint}</p>
    </>
  );
}
