import { useStore } from '@nanostores/react';
import { DeletedList } from '../../components/parts/DeletedList.tsx';
import { useLocale, useText } from '../../components/parts/text.ts';
import { moment } from '../../i18n/moment.ts';
import { count, fill } from '../../i18n/words.ts';
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
  const deleted = useStore($deletedWorkshops);
  return (
    <DeletedList
      title={count(locale, t.deleted, deleted.length)}
      deleted={deleted.map(({ id, name, deleted: when = '' }) => ({
        id,
        name,
        when: fill(t.deletedOn, { when: moment(locale, when) }),
      }))}
      restore={t.restore}
      erase={eraseWords(t)}
      onRestore={({ id, name }) => {
        restoreWorkshop(id);
        onDone(fill(t.said.restored, { name }));
      }}
      onErase={({ id }) => {
        eraseWorkshop(id);
        onDone(t.said.erased);
      }}
    />
  );
}
