import { AskTwice } from '../../components/parts/AskTwice.tsx';
import { useAnswerText } from './answer-text.ts';

/** Erasing one's own reply from this device, asked twice. */
export function EraseOwn({ onErase }: { readonly onErase: () => void }) {
  const t = useAnswerText().t.erase;
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
