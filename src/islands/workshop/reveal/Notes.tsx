import { useState } from 'react';
import type { PracticeId } from '../../../domain/model/practice.ts';
import { notesOn } from '../../../domain/workshop/workshop.ts';
import { count } from '../../../i18n/words.ts';
import { NoteGroups } from './NoteGroups.tsx';
import { useRoomText } from './room-text.ts';
import type { Room } from './use-room.ts';

interface Props {
  readonly room: Room;
  readonly practice: PracticeId;
}

/** What people wrote. Not on the wall: a turn of phrase may give its author away. */
export function Notes({ room, practice }: Props) {
  const { locale, t, practices } = useRoomText();
  const [isOpen, setOpen] = useState(false);
  const words = practices[practice];
  const notes = notesOn(room.workshop, practice).length;
  if (notes === 0 || !words) return null;
  return (
    <details className="no-wall" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{count(locale, t.notes.title, notes)}</summary>
      {isOpen && <NoteGroups key={practice} room={room} practice={practice} words={words} />}
    </details>
  );
}
