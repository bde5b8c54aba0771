import { useLocale } from '../../components/parts/text.ts';
import { useCopy } from '../../components/parts/use-copy.ts';
import type { KeptLiveRoom } from '../../domain/workshop/live-room.ts';
import type { WorkingCopy } from '../../domain/workshop/working-copy.ts';
import { linkOf } from '../../flows/sending/link-address.ts';
import { linkIn } from '../../flows/sending/make-link.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { withPass } from '../../room/pass.ts';
import { invitationFile } from '../../share/files.ts';
import { encodeLink } from '../../share/link/encode-link.ts';
import { useLatest } from '../share/use-latest.ts';
import type { RoomWords } from './room-words.ts';

interface Props {
  readonly copy: WorkingCopy;
  readonly room: KeptLiveRoom;
  readonly t: RoomWords['t']['reminder'];
}

/** A text that reminds everybody, for whoever has answered is not known. */
export function Reminder({ copy, room, t }: Props) {
  const locale = useLocale();
  const { invitation, replies } = copy;
  const fragment = linkIn(useLatest((of: typeof invitation) => encodeLink(invitationFile(of)), invitation));
  const [said, copyText] = useCopy(t.refused);
  const text = fill(t.text, {
    scope: invitation.scope ?? '',
    inside: count(locale, t.inside, replies.length),
    by: room.closes === undefined ? '' : fill(t.by, { date: date(locale, room.closes) }),
    link: fragment && linkOf(withPass(fragment, room.pass)),
  });
  return (
    <details>
      <summary>{t.title}</summary>
      <p className="ready-text">{text}</p>
      <p className="cluster">
        <button
          type="button"
          className="button button-quiet button-small"
          disabled={fragment === ''}
          onClick={() => copyText(text, t.copied)}
        >
          {t.copy}
        </button>
        <span role="status">{said}</span>
      </p>
    </details>
  );
}
