import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { useText } from '../../../components/parts/text.ts';
import type { PracticeId } from '../../../domain/model/practice.ts';
import { askedIn } from '../../../domain/workshop/workshop.ts';
import { collectIn, withoutFirst } from '../../../flows/collecting/collecting.ts';
import { secondVotesOn, voteAgainLink } from '../../../flows/revealing/vote-again.ts';
import { linkIn } from '../../../flows/sending/make-link.ts';
import { count, fill } from '../../../i18n/words.ts';
import { sumOf } from '../../../wording/workshop/taken.ts';
import { useLatest } from '../../share/use-latest.ts';
import { FromPhones } from '../collect/FromPhones.tsx';
import { useRoomText } from './room-text.ts';
import type { Room } from './use-room.ts';

interface Props {
  readonly room: Room;
  readonly practice: PracticeId;
  readonly onDone: () => void;
}

/** A second vote by phones: how many changed theirs, and how many had given no first. */
export function PhoneVotes({ room, practice, onDone }: Props) {
  const { locale, t } = useRoomText();
  const words = t.phones;
  const collect = useText('collect');
  const [collecting] = useState(() => collectIn(room.id));
  const { batch } = useStore(collecting.$state);
  const link = linkIn(useLatest((one: PracticeId) => voteAgainLink(room.copy, one), practice));
  const late = batch ? withoutFirst(batch).length : 0;
  const how = fill(words.how, { n: askedIn(room.workshop).indexOf(practice) + 1 });
  return (
    <FromPhones words={{ ...words, how }} link={link} collecting={collecting} onDone={onDone}>
      <p role="status">
        <strong>{count(locale, words.inside, secondVotesOn(room.copy, practice))}</strong>{' '}
        {batch && sumOf(locale, collect, batch.items)}
      </p>
      {late > 0 && (
        <p>
          {count(locale, words.late, late)}{' '}
          <button type="button" className="button-text" onClick={collecting.takeAsLate}>
            {words.takeLate}
          </button>
        </p>
      )}
    </FromPhones>
  );
}
