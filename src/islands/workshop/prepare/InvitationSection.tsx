import { useId, useState } from 'react';
import { useLoaded } from '../../../components/parts/use-loaded.ts';
import { downloadInvitation } from '../../../flows/keeping/workshop-downloads.ts';
import { linkOf } from '../../../flows/sending/link-address.ts';
import { type EachLocale, type Locale, pathOf } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { languageIn, othersThan } from '../../../i18n/other-locales.ts';
import { fill } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { invitationFile } from '../../../share/files.ts';
import { encodeLink } from '../../../share/link/encode-link.ts';
import { canShareText, copyText, shareText } from '../../../stores/browser/clipboard.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';
import { invitationText, minutesOfInvitation } from '../../../wording/workshop/invitation-text.ts';
import { useLatest } from '../../share/use-latest.ts';

interface Props {
  readonly saved: FacilitatedWorkshop;
  readonly locale: Locale;
  readonly t: Messages['prepare']['invitation'];
  readonly texts: EachLocale<Messages['prepare']['text']>;
  readonly practices: readonly WorkshopPractice[];
}

/** The invitation, made anew at each change: a link, a text in every language, a QR code for the wall. */
export function InvitationSection({ saved, locale, t, texts, practices }: Props) {
  const { invitation } = saved.file;
  const made = useLatest((of: typeof invitation) => encodeLink(invitationFile(of)), invitation);
  const [said, setSaid] = useState('');
  const [isWallWanted, setWallWanted] = useState(false);
  const wall = useLoaded(isWallWanted, () => import('./QrWall.tsx'));
  const id = useId();

  if (!invitation.scope) {
    return (
      <Frame t={t}>
        <p className="notice">{t.needsScope}</p>
      </Frame>
    );
  }
  const fragment = made.state === 'ready' ? made.value : '';
  const link = fragment && linkOf(fragment);
  const isReady = link !== '';
  const minutes = minutesOfInvitation(invitation, practices);
  const textIn = (language: Locale) => invitationText(language, texts[language], invitation, minutes, link);
  const mine = textIn(locale);
  const others = othersThan(locale).map((other) => ({
    other,
    language: languageIn(locale, other),
    text: textIn(other),
  }));
  const copy = async (text: string) => setSaid((await copyText(text)) ? t.copied : t.refused);
  const button = (label: string, act: () => void, isMain = false) => (
    <button
      type="button"
      className={isMain ? 'button button-small' : 'button button-quiet button-small'}
      disabled={!isReady}
      onClick={act}
    >
      {label}
    </button>
  );

  return (
    <Frame t={t}>
      <p>{t.lead}</p>
      <div className="field">
        <label htmlFor={id}>{t.link}</label>
        <input
          id={id}
          type="text"
          readOnly
          value={link}
          aria-describedby={`${id}-size`}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <p className="hint" id={`${id}-size`}>
          {made.state === 'failed'
            ? t.failed
            : isReady
              ? fill(t.size, { n: link.length.toLocaleString(locale) })
              : t.making}
        </p>
      </div>
      <p className="cluster">
        {button(t.copy, () => copy(mine), true)}
        {canShareText() && button(t.share, () => shareText(mine))}
        {button(t.copyAll, () => copy([mine, ...others.map(({ text }) => text)].join('\n\n———\n\n')))}
        {button(t.copyLink, () => copy(link))}
        {button(t.wall, () => setWallWanted(true))}
        {button(t.file, () => downloadInvitation(invitationFile(invitation)))}
      </p>
      <p role="status">{said}</p>
      <details>
        <summary>{t.message}</summary>
        <p className="ready-text">{mine}</p>
      </details>
      {others.map(({ other, language, text }) => (
        <details key={other}>
          <summary>{fill(t.other, { language })}</summary>
          <p className="ready-text" lang={other}>
            {text}
          </p>
          <p>{button(fill(t.copyOther, { language }), () => copy(text))}</p>
        </details>
      ))}
      <p className="small quiet">
        {t.holds} {t.resend}
      </p>
      {fragment && (
        <p>
          <a href={`${pathOf(locale, 'answer')}#${fragment}`} target="_blank" rel="noopener">
            {t.preview}
          </a>
        </p>
      )}
      {isWallWanted && typeof wall === 'object' && (
        <wall.QrWall
          t={t}
          link={link}
          scope={invitation.scope}
          minutes={minutes}
          onClose={() => setWallWanted(false)}
        />
      )}
      {isWallWanted && wall === 'failed' && <p role="alert">{t.failed}</p>}
    </Frame>
  );
}

function Frame({ t, children }: { t: Props['t']; children: React.ReactNode }) {
  return (
    <section className="aside-grid" aria-labelledby="invitation-title">
      <h3 id="invitation-title">{t.title}</h3>
      <div>{children}</div>
    </section>
  );
}
