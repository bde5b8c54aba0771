import { count } from '../../i18n/words.ts';
import type { Described } from '../../workers/value-requests.ts';
import { useLabText } from './lab-text.ts';

/** What of the file is not counted, or counted amiss. */
export function LeftOut({ file }: Pick<Described, 'file'>) {
  const { locale, t, format } = useLabText();
  const said = [
    [t.file.leftOut, file.rowsLeftOut],
    [t.file.totalRows, file.totalRows],
    [t.file.shortenedIds, file.shortenedIds],
  ] as const;
  return said
    .filter(([, n]) => n > 0)
    .map(([words, n]) => (
      <p key={words.other} className="notice notice-warn">
        {count(locale, words, n, { n: format.whole(n) })}
      </p>
    ));
}
