import { useId, useState } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { Made } from '../../flows/sending/latest.ts';
import { reachOf } from '../../flows/sending/link-address.ts';
import { linkIn } from '../../flows/sending/make-link.ts';
import { whyNoLink } from '../../flows/sending/wish.ts';
import { fill } from '../../i18n/words.ts';
import { canShareText, copyText, shareText } from '../../stores/browser/clipboard.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly made: Made<string>;
  /** The message that carries the link. */
  readonly message: (link: string) => string;
}

/** The link and its size, to be copied with or without its message, shared or scanned. */
export function CopyLink({ made, message }: Props) {
  const { locale, t } = useReportText();
  const { dialog } = t.share;
  const [said, setSaid] = useState('');
  const [isCodeWanted, setCodeWanted] = useState(false);
  const code = useLoaded(isCodeWanted, () => import('./QrCode.tsx'));
  const id = useId();

  const link = linkIn(made);
  const isScannable = made.state === 'ready' && reachOf(link) === 'scannable';
  const size = {
    making: () => dialog.making,
    failed: () => dialog.size[whyNoLink('error' in made && made.error)],
    ready: () => fill(dialog.size[reachOf(link)], { n: link.length.toLocaleString(locale) }),
  }[made.state]();
  const copy = async (text: string, done: string) => setSaid((await copyText(text)) ? done : dialog.refused);

  return (
    <section>
      <div className="field">
        <label htmlFor={id}>{dialog.link}</label>
        <input
          id={id}
          type="text"
          readOnly
          className="share-link"
          value={link}
          aria-describedby={`${id}-size`}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <p id={`${id}-size`} className="hint" role="status">
          {size}
        </p>
      </div>
      <p className="cluster share-actions">
        <button
          type="button"
          className="button button-small"
          disabled={link === ''}
          onClick={() => copy(message(link), dialog.copiedMessage)}
        >
          {dialog.copyMessage}
        </button>
        {canShareText() && (
          <button
            type="button"
            className="button button-quiet button-small"
            disabled={link === ''}
            onClick={() => shareText(message(link))}
          >
            {dialog.system}
          </button>
        )}
        <button
          type="button"
          className="button button-quiet button-small"
          disabled={link === ''}
          onClick={() => copy(link, dialog.copiedLink)}
        >
          {dialog.copyLink}
        </button>
        {isScannable && (
          <button
            type="button"
            className="button button-quiet button-small"
            aria-expanded={isCodeWanted}
            onClick={() => setCodeWanted(!isCodeWanted)}
          >
            {dialog.code.show}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      {isScannable && isCodeWanted && typeof code === 'object' && <code.QrCode link={link} canBeSaved />}
      {isCodeWanted && code === 'failed' && <p role="alert">{t.share.unavailable}</p>}
      {link !== '' && (
        <details>
          <summary>{dialog.message}</summary>
          <p className="share-message">{message(link)}</p>
        </details>
      )}
    </section>
  );
}
