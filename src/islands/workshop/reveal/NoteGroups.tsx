import '../../../components/parts/early-input.ts';
import { useState } from 'react';
import { MoreRows } from '../../../components/parts/MoreRows.tsx';
import type { PracticeId } from '../../../domain/model/practice.ts';
import { grouped } from '../../../i18n/grouped.ts';
import { count, fill } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { TYPED_AT_MOST } from '../../../share/format/limits.ts';
import { GroupingTools } from './GroupingTools.tsx';
import { useRoomText } from './room-text.ts';
import { useGrouping } from './use-grouping.ts';
import type { Room } from './use-room.ts';

interface Props {
  readonly room: Room;
  readonly practice: PracticeId;
  readonly words: WorkshopPractice;
}

/** From so many notes on they can be searched. */
const SEARCHED_FROM = 10;
/** So many notes are drawn at a time; a search looks through all of them. */
const SHOWN_AT_ONCE = 100;

/** What people wrote on a practice, to be read, searched and grouped by hand. */
export function NoteGroups({ room, practice, words }: Props) {
  const { locale, t } = useRoomText();
  const grouping = useGrouping(room, practice, words);
  const { notes, names, ticked, tick, ungroup } = grouping;
  const [query, setQuery] = useState('');
  const [drawn, setDrawn] = useState(SHOWN_AT_ONCE);
  const wanted = query.trim().toLocaleLowerCase(locale);
  const shown = notes.filter(({ note }) => note.toLocaleLowerCase(locale).includes(wanted));
  const lists = [undefined, ...names].map((theme) => shown.filter((one) => one.theme === theme).length);
  const rest = lists.reduce((sum, length) => sum + Math.max(0, length - drawn), 0);
  const listOf = (theme: string | undefined) => (
    <ul>
      {shown
        .filter((one) => one.theme === theme)
        .slice(0, drawn)
        .map(({ key, note }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={ticked.has(key)}
                onChange={({ currentTarget }) => tick([key], currentTarget.checked)}
              />{' '}
              <span className="user-text">{note}</span>
            </label>
          </li>
        ))}
    </ul>
  );
  return (
    <div className="note-groups">
      {notes.length >= SEARCHED_FROM && (
        <p>
          <label>
            {t.notes.find}{' '}
            <input
              type="search"
              maxLength={TYPED_AT_MOST}
              value={query}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          </label>{' '}
          <span role="status" className="quiet small">
            {wanted !== '' &&
              count(locale, t.notes.found, shown.length, grouped(locale, { of: notes.length }))}
          </span>
        </p>
      )}
      <GroupingTools key={practice} grouping={grouping} />
      {names.map((name) => (
        <section key={name}>
          <p className="note-theme">
            <strong className="user-text">
              {fill(
                t.notes.theme,
                grouped(locale, { name, n: notes.filter(({ theme }) => theme === name).length }),
              )}
            </strong>{' '}
            <button type="button" className="button-text" onClick={() => ungroup(name)}>
              {fill(t.notes.apart, { name })}
            </button>
          </p>
          {listOf(name)}
        </section>
      ))}
      {names.length > 0 && shown.some(({ theme }) => theme === undefined) && (
        <p className="note-theme quiet">{t.notes.alone}</p>
      )}
      {listOf(undefined)}
      {rest > 0 && (
        <p>
          <MoreRows
            label={count(locale, t.notes.rest, rest)}
            onMore={() => setDrawn(drawn + SHOWN_AT_ONCE)}
          />
        </p>
      )}
    </div>
  );
}
