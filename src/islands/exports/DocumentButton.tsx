import { useId } from 'react';
import type { DocumentKind } from './save-document.ts';

interface Props {
  readonly kind: DocumentKind;
  readonly label: string;
  readonly hint: string;
  readonly isMaking: boolean;
  readonly onMake: (kind: DocumentKind) => void;
}

/** Makes a document of one kind. */
export function DocumentButton({ kind, label, hint, isMaking, onMake }: Props) {
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
        {label}
      </button>
      <p className="hint" id={id}>
        {hint}
      </p>
    </section>
  );
}
