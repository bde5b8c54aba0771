import { useEffect, useState } from 'react';
import { PasteBox } from '../../../components/parts/PasteBox.tsx';
import { useText } from '../../../components/parts/text.ts';
import { fill } from '../../../i18n/words.ts';

interface Props {
  /** From 0 to 1 while a text is read; null when none is. */
  readonly progress: number | null;
  readonly onText: (text: string) => Promise<boolean>;
  readonly onFiles: (files: readonly File[]) => void;
  /** Ends what is being read. */
  readonly onStop: () => void;
}

/** Shorter texts are read before a bar could be seen. In milliseconds. */
const BAR_AFTER = 300;

/** Where messages with replies are pasted, with how far the reading of a long one is. */
export function PasteMessages({ progress, ...does }: Props) {
  const { paste: t } = useText('collect');
  const [isLong, setLong] = useState(false);
  const isReading = progress !== null;
  useEffect(() => {
    if (!isReading) return setLong(false);
    const timer = setTimeout(() => setLong(true), BAR_AFTER);
    return () => clearTimeout(timer);
  }, [isReading]);
  const percent = Math.floor((progress ?? 0) * 100);
  const isShown = isLong && isReading;

  return (
    <div className="collect-paste">
      <h3>{t.title}</h3>
      <PasteBox {...does} words={t} isFirst isStoppable={isShown}>
        <p role="status" className="collect-progress">
          {isShown && (
            <>
              <progress max={100} value={percent} aria-hidden="true" />{' '}
              {fill(t.progress, { percent: percent - (percent % 10) })}
            </>
          )}
        </p>
      </PasteBox>
    </div>
  );
}
