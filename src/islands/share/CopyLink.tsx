import { useState } from 'react';
import { LinkToCopy } from '../../components/parts/LinkToCopy.tsx';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { Made } from '../../flows/sending/latest.ts';
import { reachOf } from '../../flows/sending/link-address.ts';
import { linkIn } from '../../flows/sending/make-link.ts';
import { whyNoLink } from '../../flows/sending/wish.ts';
import { fill, thousands } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly made: Made<string>;
  /** The message that carries the link. */
  readonly message: (link: string) => string;
  /** Called when it is copied, shared or shown to be scanned. */
  readonly onTaken: () => void;
}

/** The link and its size, to be copied with or without its message, shared or scanned. */
export function CopyLink({ made, message, onTaken }: Props) {
  const { locale, t } = useReportText();
  const { dialog } = t.share;
  const [isCodeWanted, setCodeWanted] = useState(false);
  const code = useLoaded(isCodeWanted, () => import('./QrCode.tsx'));

  const link = linkIn(made);
  const isScannable = made.state === 'ready' && reachOf(link) === 'scannable';
  const size = {
    making: () => dialog.making,
    failed: () => dialog.size[whyNoLink('error' in made && made.error)],
    ready: () => fill(dialog.size[reachOf(link)], { n: thousands(locale, link.length) }),
  }[made.state]();

  return (
    <section>
      <LinkToCopy
        words={dialog}
        link={link}
        size={size}
        message={message(link)}
        onTaken={onTaken}
        isSmall
        className="share-link"
        more={
          isScannable && (
            <button
              type="button"
              className="button button-quiet button-small"
              aria-expanded={isCodeWanted}
              onClick={() => {
                if (!isCodeWanted) onTaken();
                setCodeWanted(!isCodeWanted);
              }}
            >
              {isCodeWanted ? dialog.code.hide : dialog.code.show}
            </button>
          )
        }
      >
        {isScannable && isCodeWanted && typeof code === 'object' && <code.QrCode link={link} />}
        {isCodeWanted && code === 'failed' && <p role="alert">{t.share.unavailable}</p>}
      </LinkToCopy>
    </section>
  );
}
