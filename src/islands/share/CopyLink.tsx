import { useId, useState } from 'react';
import { fill } from '../../i18n/words.ts';
import { canShareText, copyText, shareText } from '../../stores/browser/clipboard.ts';
import { useReportText } from '../report/report-text.ts';
import { LINK_AT_MOST, type MadeLink, SCANNABLE_AT_MOST } from './link-of.ts';
import { useLoaded } from './use-loaded.ts';

interface Props {
  readonly made: MadeLink | undefined;
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

  const link = made?.ok ? made.link : '';
  const isScannable = link !== '' && link.length <= SCANNABLE_AT_MOST;
  const size = !made
    ? dialog.making
    : !made.ok
      ? dialog.size[made.why]
      : fill(dialog.size[isScannable ? 'scannable' : link.length <= LINK_AT_MOST ? 'long' : 'tooLong'], {
          n: link.length.toLocaleString(locale),
        });
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
      <p className="cluster">
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
