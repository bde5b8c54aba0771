import { useId } from 'react';
import type { DocumentKind } from '../../wording/report/document-name.ts';

interface Props {
  readonly kind: DocumentKind;
  readonly words: { readonly name: string; readonly hint: string };
  readonly isMaking: boolean;
  readonly onMake: (kind: DocumentKind) => void;
}

/** Makes a document of one kind. */
export function DocumentButton({ kind, words, isMaking, onMake }: Props) {
  const id = useId();
  return (
    <section className="share-file">
      <button
        type="button"
        className="button button-small"
        aria-disabled={isMaking}
        aria-describedby={id}
        onClick={() => onMake(kind)}
      >
        {words.name}
      </button>
      <p className="hint" id={id}>
        {words.hint}
      </p>
    </section>
  );
}
