import '../../styles/parts/field.css';
import '../../styles/page/reply.css';
import '../../components/parts/early-input.ts';
import { useState } from 'react';
import { Dialog } from '../../components/parts/Dialog.tsx';
import { Field } from '../../components/parts/Field.tsx';
import { toContent } from '../../components/parts/to-content.ts';
import { useAttempt } from '../../components/parts/use-attempt.ts';
import { answersIn, type PastedAnswers } from '../../flows/answer-back/paste-answer.ts';
import { showOtherFile } from '../../flows/opening/opened.ts';
import { makeLink } from '../../flows/sending/make-link.ts';
import { date, upright } from '../../i18n/words.ts';
import type { AnswerBackFile } from '../../share/files.ts';
import { MESSAGE_AT_MOST } from '../../share/format/limits.ts';
import { goToPage } from '../../stores/browser/address.ts';
import type { LoadedText } from '../text/load-text.ts';

interface Props {
  readonly text: LoadedText;
  /** Whether the answer opens on another page, that of the report. */
  readonly isElsewhere: boolean;
  readonly onClose: () => void;
}

/** Where an answer that came by mail or chat is pasted: its link, the whole message, or its file. One opens at once. */
export function PasteAnswer({ text, isElsewhere, onClose }: Props) {
  const { paste } = text.t.answerBack;
  const [pasted, setPasted] = useState('');
  const [found, setFound] = useState<PastedAnswers>();
  const [failure, attempt] = useAttempt(text.t.share.unavailable);
  const open = async (file: AnswerBackFile) => {
    const link = isElsewhere && (await makeLink(file));
    onClose();
    if (link) goToPage(link);
    else toContent(() => showOtherFile(file));
  };
  const read = async () => {
    const now = await answersIn(pasted);
    const [first, ...others] = now.answers;
    if (first && others.length === 0 && !now.failure) await open(first);
    else setFound(now);
  };
  return (
    <Dialog
      title={paste.title}
      close={text.t.common.close}
      className="share-dialog no-print"
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt(read);
        }}
      >
        <Field
          label={paste.label}
          hint={paste.hint}
          error={found?.failure && paste.why[found.failure]}
          isAlert
        >
          {(control) => (
            <textarea
              {...control}
              rows={5}
              maxLength={MESSAGE_AT_MOST}
              spellCheck={false}
              value={pasted}
              onInput={({ currentTarget }) => setPasted(currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" className="button">
          {paste.open}
        </button>
      </form>
      {failure}
      {found && found.answers.length > 0 && (
        <section>
          <h3>{paste.several}</h3>
          <ul className="answer-lines">
            {found.answers.map((file) => (
              <li key={JSON.stringify(file)}>
                <button type="button" className="button-text" onClick={() => attempt(() => open(file))}>
                  {[upright(file.name ?? ''), date(text.locale, file.date)].filter(Boolean).join(' · ')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
