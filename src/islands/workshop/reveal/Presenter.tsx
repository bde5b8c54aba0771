import { useStore } from '@nanostores/react';
import { notesOn } from '../../../domain/workshop/workshop.ts';
import { neighbourOf } from '../../../flows/revealing/room.ts';
import { $spoken, quietest, speakersOf, speaks } from '../../../flows/revealing/spoken.ts';
import { count, fill, list } from '../../../i18n/words.ts';
import { statusInWords } from '../../../wording/workshop/room-votes.ts';
import { NoteGroups } from './NoteGroups.tsx';
import { titleOf, useRoomText } from './room-text.ts';
import type { Looking } from './use-looking.ts';
import type { Room } from './use-room.ts';

interface Props {
  readonly room: Room;
  readonly looking: Looking;
}

/** How many practices to come are named. */
const AHEAD = 3;

/** What only the facilitator sees while the wall is in another window: notes, what comes next, who spoke. */
export function Presenter({ room, looking }: Props) {
  const text = useRoomText();
  const { locale, t } = text;
  const words = t.presenter;
  const { shown } = looking;
  const spoken = useStore($spoken);
  const speakers = speakersOf(room.copy);
  const quiet = quietest(speakers, spoken);
  const notes = shown === null ? 0 : notesOn(room.workshop, shown).length;
  const about = shown === null ? undefined : text.practices[shown];
  const start = neighbourOf(room, shown, 1);
  const from = start ? room.order.indexOf(start) : -1;
  const next = from < 0 ? [] : room.order.slice(from, from + AHEAD);
  return (
    <aside className="presenter" aria-label={words.label}>
      <section>
        <h3>{words.next}</h3>
        {next.length === 0 && <p>{words.last}</p>}
        <ol>
          {next.map((practice) => (
            <li key={practice}>
              <button type="button" className="button-text" onClick={() => looking.show(practice)}>
                {titleOf(text, practice)}
              </button>{' '}
              <span className="quiet small">{statusInWords(text, room.votes[practice])}</span>
            </li>
          ))}
        </ol>
      </section>
      {shown !== null && (
        <section>
          <h3>{words.notes}</h3>
          {notes === 0 && <p>{words.noNotes}</p>}
          {notes > 0 && about && <NoteGroups key={shown} room={room} practice={shown} words={about} />}
        </section>
      )}
      {speakers.length > 0 && (
        <section>
          <h3>{words.spoke}</h3>
          <p className="cluster">
            {speakers.map((speaker) => (
              <button
                key={speaker}
                type="button"
                className="button button-quiet button-small"
                onClick={() => speaks(speaker)}
              >
                <span>
                  <bdi>{speaker}</bdi>, {count(locale, words.times, spoken[speaker] ?? 0)}
                </span>
              </button>
            ))}
          </p>
          <p role="status">{quiet.length > 0 && fill(words.quiet, { who: list(locale, quiet) })}</p>
        </section>
      )}
    </aside>
  );
}
