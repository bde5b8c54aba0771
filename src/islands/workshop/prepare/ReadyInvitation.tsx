import { useLocale, useText } from '../../../components/parts/text.ts';
import { useCopy } from '../../../components/parts/use-copy.ts';
import { useLoaded } from '../../../components/parts/use-loaded.ts';
import { useOpening } from '../../../components/parts/use-opening.ts';
import type { Invitation } from '../../../domain/workshop/invitation.ts';
import { downloadInvitation } from '../../../flows/keeping/workshop-downloads.ts';
import { linkOf } from '../../../flows/sending/link-address.ts';
import { linkIn } from '../../../flows/sending/make-link.ts';
import { type Locale, pathOf } from '../../../i18n/locale.ts';
import { languageIn, othersThan } from '../../../i18n/other-locales.ts';
import { fill } from '../../../i18n/words.ts';
import { invitationFile } from '../../../share/files.ts';
import { encodeLink } from '../../../share/link/encode-link.ts';
import { canShareText, shareText } from '../../../stores/browser/clipboard.ts';
import { invitationText, minutesOfInvitation } from '../../../wording/workshop/invitation-text.ts';
import { useLatest } from '../../share/use-latest.ts';
import { WordsInLinks } from '../../text/ModelMark.tsx';
import { useContent } from '../workshop-content.ts';
import { InvitationLink } from './InvitationLink.tsx';

/** An invitation that says what it is about. */
export type ScopedInvitation = Invitation & { readonly scope: string };

/** What an invitation says where its workshop has a live room. */
interface InvitedRoom {
  /** Its fragment with the pass of the room. */
  readonly withPass: (fragment: string) => string;
  /** The ready text in each language. */
  readonly texts: Readonly<Record<Locale, string>>;
  /** What the link holds. */
  readonly holds: string;
}

interface Props {
  readonly invitation: ScopedInvitation;
  readonly room?: InvitedRoom;
}

/** The invitation, made anew at each change: a link, a text in every language, a QR code for the wall. */
export function ReadyInvitation({ invitation, room }: Props) {
  const locale = useLocale();
  const { invitation: t } = useText('prepare');
  const { phases } = useText('workshop');
  const { practices, texts } = useContent();
  const made = useLatest((of: ScopedInvitation) => encodeLink(invitationFile(of)), invitation);
  const [said, copyText] = useCopy(t.refused);
  const opening = useOpening();
  const wall = useLoaded(opening.isOpen && opening.key, () => import('./QrWall.tsx'));

  const own = linkIn(made);
  const fragment = own && room ? room.withPass(own) : own;
  const link = fragment && linkOf(fragment);
  const minutes = minutesOfInvitation(invitation, practices);
  const textIn = (language: Locale) => {
    const words = room ? { ...texts[language], all: room.texts[language] } : texts[language];
    return invitationText(language, words, invitation, minutes, link);
  };
  const mine = textIn(locale);
  const others = othersThan(locale).map((other) => ({ other, text: textIn(other) }));
  const copy = (text: string) => copyText(text, t.copied);
  const button = (label: string, act: () => void, look = 'button button-quiet button-small') => (
    <button type="button" className={look} disabled={link === ''} onClick={act}>
      {label}
    </button>
  );

  return (
    <>
      <p>{t.lead}</p>
      <WordsInLinks words={useText('common').modified} />
      <InvitationLink made={made} link={link} />
      <p className="cluster">
        {button(t.copy, () => copy(mine), 'button button-small')}
        {canShareText() && button(t.share, () => shareText(mine))}
        {button(t.copyAll, () => copy([mine, ...others.map(({ text }) => text)].join('\n\n———\n\n')))}
        {button(t.copyLink, () => copy(link))}
        {button(t.wall, opening.open)}
        {button(t.file, () => downloadInvitation(invitationFile(invitation)))}
      </p>
      <p role="status">{said}</p>
      <details>
        <summary>{t.message}</summary>
        <p className="ready-text">{mine}</p>
      </details>
      {others.map(({ other, text }) => (
        <details key={other}>
          <summary>{fill(t.other, { language: languageIn(locale, other) })}</summary>
          <p className="ready-text" lang={other}>
            {text}
          </p>
          <p>{button(fill(t.copyOther, { language: languageIn(locale, other) }), () => copy(text))}</p>
        </details>
      ))}
      <p className="small quiet">
        {room ? room.holds : t.holds} {t.resend}
      </p>
      {fragment && (
        <p>
          <a href={`${pathOf(locale, 'answer')}#${fragment}`} target="_blank" rel="noopener">
            {t.preview}
          </a>
        </p>
      )}
      {opening.isOpen && typeof wall === 'object' && (
        <wall.QrWall
          key={opening.key}
          link={link}
          scope={invitation.scope}
          minutes={minutes}
          onClose={opening.close}
        />
      )}
      {opening.isOpen && wall === 'failed' && <p role="alert">{phases.failed}</p>}
    </>
  );
}
