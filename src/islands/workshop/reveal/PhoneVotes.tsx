import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { takeFocus } from '../../../components/parts/take-focus.ts';
import { useText } from '../../../components/parts/text.ts';
import { useLoaded } from '../../../components/parts/use-loaded.ts';
import type { PracticeId } from '../../../domain/model/practice.ts';
import { askedIn } from '../../../domain/workshop/workshop.ts';
import { collectIn, withoutFirst } from '../../../flows/collecting/collecting.ts';
import { secondVotesOn, voteAgainLink } from '../../../flows/revealing/vote-again.ts';
import { linkIn } from '../../../flows/sending/make-link.ts';
import { count, fill } from '../../../i18n/words.ts';
import { sumOf } from '../../../wording/workshop/taken.ts';
import { useLatest } from '../../share/use-latest.ts';
import { useRoomText } from './room-text.ts';
import type { Room } from './use-room.ts';

interface Props {
  readonly room: Room;
  readonly practice: PracticeId;
  readonly onDone: () => void;
}

/** A second vote by phones: the code that opens the practice on them, and the camera that reads what they then show. */
export function PhoneVotes({ room, practice, onDone }: Props) {
  const { locale, t } = useRoomText();
  const words = t.phones;
  const collect = useText('collect');
  const [collecting] = useState(() => collectIn(room.id));
  const { batch } = useStore(collecting.$state);
  const late = batch ? withoutFirst(batch).length : 0;
  const link = linkIn(useLatest((one: PracticeId) => voteAgainLink(room.copy, one), practice));
  const [isScanning, setScanning] = useState(false);
  const picture = useLoaded(true, () => import('../../share/QrPicture.tsx'));
  const scanner = useLoaded(isScanning, () => import('../collect/Scanner.tsx'));
  const hasFailed = picture === 'failed' || (isScanning && scanner === 'failed');
  return (
    <section className="phone-votes" aria-labelledby="phone-votes-title">
      <h4 id="phone-votes-title" ref={takeFocus} tabIndex={-1}>
        {words.title}
      </h4>
      <div className="phone-votes-ways">
        {link && typeof picture === 'object' && <picture.QrPicture text={link} title={words.code} />}
        <div>
          <p>{fill(words.how, { n: askedIn(room.workshop).indexOf(practice) + 1 })}</p>
          <p role="status">
            <strong>{count(locale, words.inside, secondVotesOn(room.copy, practice))}</strong>{' '}
            {batch && sumOf(locale, collect, batch.items)}
          </p>
          {late > 0 && (
            <p className="phone-votes-late">
              {count(locale, words.late, late)}{' '}
              <button type="button" className="button-text" onClick={collecting.takeAsLate}>
                {words.takeLate}
              </button>
            </p>
          )}
          {isScanning && typeof scanner === 'object' && (
            <scanner.Scanner onText={collecting.takeScanned} onEnd={() => setScanning(false)} />
          )}
          <p className="cluster">
            {!isScanning && (
              <button type="button" className="button button-small" onClick={() => setScanning(true)}>
                {words.scan}
              </button>
            )}
            <button type="button" className="button button-quiet button-small" onClick={onDone}>
              {words.close}
            </button>
          </p>
          {hasFailed && <p role="alert">{collect.scan.problem.failed}</p>}
        </div>
      </div>
    </section>
  );
}
