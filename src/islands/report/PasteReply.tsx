import { useStore } from '@nanostores/react';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { Reply } from '../../domain/workshop/invitation.ts';
import { codeShape } from '../../share/code/reply-code.ts';
import { findReplies } from '../../share/find-replies.ts';
import { $asks, askOf, type KeptAsk } from '../../stores/asked.ts';
import { useReportText } from './report-text.ts';
import { TakeReply } from './TakeReply.tsx';

interface Read {
  readonly ask: KeptAsk;
  readonly reply: Reply;
}

/** Finds in a pasted message the answer to something one asked: its link, or its code. */
async function findAnswer(text: string, asks: readonly KeptAsk[]): Promise<Read | undefined> {
  for (const found of await findReplies(text)) {
    const ask = found.kind === 'reply' ? askOf(found.reply.workshop) : undefined;
    if (ask && found.kind === 'reply') return { ask, reply: found.reply };
  }
  // A code is told from another by the tag of what it answers.
  for (const ask of asks) {
    const codes = await findReplies(text, codeShape(ask.invitation));
    const code = codes.find((found) => found.kind === 'code');
    if (code?.kind === 'code') return { ask, reply: code.reply };
  }
  return undefined;
}

/** The place where a reply is pasted. */
export function PasteReply({ assessmentId }: { readonly assessmentId: string }) {
  const { ask: words } = useReportText().t.workshopReport;
  const asks = useStore($asks).filter(({ assessment }) => assessment === assessmentId);
  const field = useRef<HTMLTextAreaElement>(null);
  const [read, setRead] = useState<Read | 'nothing'>();
  const id = useId();
  if (asks.length === 0 && !read) return null;
  const look = async (event: FormEvent) => {
    event.preventDefault();
    setRead((await findAnswer(field.current?.value ?? '', asks)) ?? 'nothing');
  };
  return (
    <>
      <form onSubmit={look} className="field">
        <label htmlFor={id}>{words.paste}</label>
        <p className="hint" id={`${id}-hint`}>
          {words.pasteHint}
        </p>
        <textarea id={id} ref={field} rows={4} aria-describedby={`${id}-hint`} />
        <p>
          <button type="submit" className="button button-quiet button-small">
            {words.read}
          </button>
        </p>
      </form>
      <p role="status">{read === 'nothing' && words.nothing}</p>
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
