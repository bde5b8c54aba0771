import '../../components/parts/early-input.ts';
import { useStore } from '@nanostores/react';
import { type FormEvent, useRef, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { type FoundAnswer, findAnswer } from '../../flows/asking/find-answer.ts';
import { takesAnswer } from '../../flows/asking/take-answer.ts';
import { MESSAGE_AT_MOST } from '../../share/format/limits.ts';
import { $asks } from '../../stores/asked.ts';
import { $assessments } from '../../stores/assessments.ts';
import { useReportText } from '../text/report-text.ts';
import { AskedSaid } from './AskedSaid.tsx';
import { TakeReply } from './TakeReply.tsx';

/** The place where a reply is pasted. */
export function PasteReply({ assessmentId }: { readonly assessmentId: string }) {
  const { ask: words } = useReportText().t.workshopReport;
  const kept = useStore($assessments);
  const asks = useStore($asks).filter((ask) => takesAnswer(ask, kept)?.id === assessmentId);
  const field = useRef<HTMLTextAreaElement>(null);
  const [read, setRead] = useState<FoundAnswer | 'nothing' | 'altered'>();
  if (asks.length === 0 && !read) return null;
  const look = async (event: FormEvent) => {
    event.preventDefault();
    setRead((await findAnswer(field.current?.value ?? '', asks)) ?? 'nothing');
  };
  return (
    <>
      <form onSubmit={look}>
        <Field label={words.paste} hint={words.pasteHint}>
          {(control) => (
            <>
              <textarea {...control} ref={field} rows={4} maxLength={MESSAGE_AT_MOST} />
              <p>
                <button type="submit" className="button button-quiet button-small">
                  {words.read}
                </button>
              </p>
            </>
          )}
        </Field>
      </form>
      <p role="status">
        {read === 'nothing' && words.nothing}
        {read === 'altered' && <AskedSaid what="altered" />}
      </p>
      {typeof read === 'object' && (
        <TakeReply
          key={read.ask.id}
          {...read}
          onDone={() => {
            setRead(undefined);
            if (field.current) field.current.value = '';
          }}
        />
      )}
    </>
  );
}
