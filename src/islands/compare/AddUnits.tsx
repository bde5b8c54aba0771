import { PasteBox } from '../../components/parts/PasteBox.tsx';
import type { GatheredUnits } from '../../flows/comparing/gather.ts';
import { count, fill } from '../../i18n/words.ts';
import { useCompareText } from './compare-text.ts';

interface Props {
  readonly gathered: GatheredUnits;
  /** How many of those opened stand in columns. */
  readonly taken: number;
  readonly onText: (text: string) => Promise<boolean>;
  readonly onFiles: (files: readonly File[]) => void;
  /** Ends what is being read. */
  readonly onStop: () => void;
}

/** Where links are pasted and files chosen; what came of it is said. */
export function AddUnits({ gathered, taken, ...does }: Props) {
  const { t } = useCompareText();
  return (
    <PasteBox
      {...does}
      id="compare-links"
      words={t.compare.add}
      isStoppable={gathered.progress !== null && gathered.progress > 0}
    >
      <Said {...gathered} taken={taken} />
    </PasteBox>
  );
}

/** How far the reading is, then what came of it. */
function Said({ taken, passed, more, progress }: GatheredUnits & Pick<Props, 'taken'>) {
  const { locale, t } = useCompareText();
  const { add } = t.compare;
  const percent = Math.floor((progress ?? 0) * 10) * 10;
  const parts = [
    ...(taken > 0 ? [count(locale, add.opened, taken)] : []),
    ...(passed > 0 ? [count(locale, add.passed, passed)] : []),
    ...(more > 0 ? [count(locale, add.more, more)] : []),
  ];
  return <p role="status">{progress === null ? parts.join(' ') : fill(add.reading, { percent })}</p>;
}
