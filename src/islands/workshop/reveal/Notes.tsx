import { count } from '../../../i18n/words.ts';
import { useRoomText } from './room-text.ts';

/** What people wrote. Not on the wall: a turn of phrase may give its author away. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  const { locale, t } = useRoomText();
  if (notes.length === 0) return null;
  return (
    <details className="no-wall">
      <summary>{count(locale, t.notes.title, notes.length)}</summary>
      <ul>
        {notes.map((note, place) => (
          <li key={place}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
