import { AskTwice } from '../../components/parts/AskTwice.tsx';
import type { Messages } from '../../i18n/messages.ts';

interface Props {
  readonly t: Messages['answer']['erase'];
  readonly onErase: () => void;
}

/** Erasing one's own reply from this device, asked twice. */
export function EraseOwn({ t, onErase }: Props) {
  return (
    <details className="erase-own">
      <summary>{t.title}</summary>
      <p>{t.text}</p>
      <p className="cluster">
        <AskTwice words={{ act: t.button, sure: t.sure, cancel: t.cancel }} isButton onSure={onErase} />
      </p>
    </details>
  );
}
