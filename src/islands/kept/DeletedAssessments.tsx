import { DeletedList } from '../../components/parts/DeletedList.tsx';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { moment } from '../../i18n/moment.ts';
import { count, fill } from '../../i18n/words.ts';
import { eraseAssessment, type KeptAssessment, restoreAssessment } from '../../stores/assessments.ts';
import { eraseWords } from './erase-words.ts';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['kept'];
  readonly deleted: readonly KeptAssessment[];
  /** Told what was done, to be said. */
  readonly onDone: (said: string) => void;
}

/** The assessments that were deleted: each comes back, or is erased for good. */
export function DeletedAssessments({ locale, t, deleted, onDone }: Props) {
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
        restoreAssessment(id);
        onDone(fill(t.said.restored, { name }));
      }}
      onErase={({ id }) => {
        eraseAssessment(id);
        onDone(t.said.erased);
      }}
    />
  );
}
