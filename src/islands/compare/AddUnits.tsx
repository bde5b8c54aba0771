import { PasteBox } from '../../components/parts/PasteBox.tsx';
import type { GatheredUnits } from '../../flows/comparing/gather.ts';
import { count, fill } from '../../i18n/words.ts';
import { useCompareText } from './compare-text.ts';

interface Props {
  readonly gathered: GatheredUnits;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Ends what is being read. */
  readonly onStop: () => void;
}

/** Where links are pasted and files chosen; what came of it is said. */
export function AddUnits({ gathered, ...does }: Props) {
  const { t } = useCompareText();
  return (
    <PasteBox
      {...does}
      id="compare-links"
      words={t.compare.add}
      isStoppable={gathered.progress !== null && gathered.progress > 0}
    >
      <Said {...gathered} />
    </PasteBox>
  );
}

/** How far the reading is, then what came of it. */
function Said({ opened, unread, again, passed, more, progress }: GatheredUnits) {
  const { locale, t } = useCompareText();
  const { add } = t.compare;
  const percent = Math.floor((progress ?? 0) * 10) * 10;
  const parts = [
    ...(opened.length > 0 ? [count(locale, add.opened, opened.length)] : []),
    ...(again > 0 ? [count(locale, add.again, again)] : []),
    ...(passed > 0 ? [count(locale, add.passed, passed)] : []),
    ...(more > 0 ? [count(locale, add.more, more)] : []),
    ...(unread > 0 ? [count(locale, add.unread, unread)] : []),
  ];
  return <p role="status">{progress === null ? parts.join(' ') : fill(add.reading, { percent })}</p>;
}
