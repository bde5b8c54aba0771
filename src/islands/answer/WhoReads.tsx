import type { OwnReply } from '../../stores/own-replies.ts';
import { useAnswerText } from './answer-text.ts';

interface Props {
  /** Where one's reply goes and by when; empty where nothing is said. */
  readonly whereTo: string;
  readonly invitation: OwnReply['invitation'];
}

/** Who will read what of one's answers. */
export function WhoReads({ whereTo, invitation }: Props) {
  const t = useAnswerText().t.start;
  const { groups = [], named = false, notesAllowed = false } = invitation;
  return (
    <section className="notice" aria-labelledby="who-title">
      <h2 id="who-title">{t.who}</h2>
      <p>
        <strong>{named ? t.named : t.anonymous}</strong> {!named && t.anonymousMore}
      </p>
      <p>
        {[...(groups.length > 0 ? [t.groups] : []), ...(notesAllowed ? [t.notes] : []), t.here].join(' ')}
      </p>
      {whereTo !== '' && (
        <p>
          <strong>{whereTo}</strong>
        </p>
      )}
    </section>
  );
}
