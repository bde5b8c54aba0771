import { takeFocus } from '../../components/parts/take-focus.ts';
import { useText } from '../../components/parts/text.ts';
import { fill } from '../../i18n/words.ts';

interface Props {
  readonly name: string;
  readonly onSure: () => void;
  readonly onCancel: () => void;
}

/** What starting an assessment again does to the one that is there, before it is done. */
export function StartAgain({ name, onSure, onCancel }: Props) {
  const t = useText('kept');
  return (
    <div className="notice">
      <p>{fill(t.againExplained, { name })}</p>
      <p className="cluster">
        <button type="button" className="button button-small" ref={takeFocus} onClick={onSure}>
          {t.againConfirm}
        </button>
        <button type="button" className="button-text" onClick={onCancel}>
          {t.cancel}
        </button>
      </p>
    </div>
  );
}
