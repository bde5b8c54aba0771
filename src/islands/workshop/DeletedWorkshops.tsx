import { useStore } from '@nanostores/react';
import { DeletedList } from '../../components/parts/DeletedList.tsx';
import { useLocale, useText } from '../../components/parts/text.ts';
import { $deletedWorkshops, eraseWorkshop, restoreWorkshop } from '../../stores/workshops.ts';
import { eraseWords } from './erase-words.ts';

interface Props {
  /** Told what was done, to be said. */
  readonly onDone: (said: string) => void;
}

/** The workshops that were put aside: each comes back, or is erased wholly. */
export function DeletedWorkshops({ onDone }: Props) {
  const locale = useLocale();
  const { list: t } = useText('workshop');
  return (
    <DeletedList
      locale={locale}
      words={t}
      erase={eraseWords(t)}
      deleted={useStore($deletedWorkshops)}
      onRestore={restoreWorkshop}
      onErase={eraseWorkshop}
      onDone={onDone}
    />
  );
}
