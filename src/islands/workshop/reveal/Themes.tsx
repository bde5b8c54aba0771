import type { PracticeId } from '../../../domain/model/practice.ts';
import { themesOn } from '../../../domain/workshop/notes-by-theme.ts';
import { fill } from '../../../i18n/words.ts';
import { themesInWords } from '../../../wording/workshop/themes.ts';
import { useRoomText } from './room-text.ts';
import type { Room } from './use-room.ts';

interface Props {
  readonly room: Room;
  readonly practice: PracticeId;
}

/** What the notes are about, in the names given to them and how many they are: this the wall may show. */
export function Themes({ room, practice }: Props) {
  const { locale, t } = useRoomText();
  const { themes } = themesOn(room.workshop, practice);
  if (themes.length === 0) return null;
  return (
    <p className="practice-themes user-text">
      {fill(t.notes.said, { themes: themesInWords(locale, t.notes.theme, themes) })}
    </p>
  );
}
