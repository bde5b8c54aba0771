import { type ReactNode, useRef, useState } from 'react';
import { SavePicture } from '../SavePicture.tsx';
import { useAuditText } from './audit-text.ts';

interface Props {
  /** The question. */
  readonly title: string;
  /** Its answer. */
  readonly sentence: string;
  /** What one should know of the answer. */
  readonly notes?: readonly string[];
  /** What can be chosen of it. */
  readonly choices?: ReactNode;
  /** Draws the picture, under a name; without one there is nothing to unfold. */
  readonly draw?: ((label: string) => ReactNode) | undefined;
  /** The figures, under the picture. */
  readonly tables?: () => ReactNode;
}

/** A question about the customer base and its answer, with picture and figures folded under it. */
export function View({ title, sentence, notes = [], choices, draw, tables }: Props) {
  const { t } = useAuditText();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  return (
    <section className="lab-part lab-view">
      <h3>{title}</h3>
      <p className="measure" role="status">
        {sentence}
      </p>
      {notes.map((note) => (
        <p key={note} className="small quiet measure">
          {note}
        </p>
      ))}
      {choices && <div className="lab-fields no-print">{choices}</div>}
      {draw && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            {t.look}
            <span className="hidden-visually"> – {title}</span>
          </summary>
          {isOpen && (
            <>
              <figure>
                <div ref={place}>{draw(title)}</div>
              </figure>
              <SavePicture title={title} sentence={sentence} place={place} />
              {tables?.()}
            </>
          )}
        </details>
      )}
    </section>
  );
}
