import { type ReactNode, useState } from 'react';
import { takeFocus } from '../../../components/parts/take-focus.ts';
import { useText } from '../../../components/parts/text.ts';
import { useLoaded } from '../../../components/parts/use-loaded.ts';
import type { Collecting } from '../../../flows/collecting/collecting.ts';

interface Props {
  readonly words: {
    readonly title: string;
    readonly how: string;
    /** What the code is, for whoever does not see it. */
    readonly code: string;
    readonly scan: string;
    readonly close: string;
  };
  /** What the phones are to open; empty until it is made. */
  readonly link: string;
  readonly collecting: Collecting;
  /** What came in. */
  readonly children: ReactNode;
  readonly onDone: () => void;
}

/** The room answers by phone: a code that opens a question on them, and the camera that reads what they then show. */
export function FromPhones({ words, link, collecting, children, onDone }: Props) {
  const { scan } = useText('collect');
  const [isScanning, setScanning] = useState(false);
  const picture = useLoaded(true, () => import('../../share/QrPicture.tsx'));
  const scanner = useLoaded(isScanning, () => import('./Scanner.tsx'));
  const hasFailed = picture === 'failed' || (isScanning && scanner === 'failed');
  return (
    <section className="phone-votes" aria-labelledby="phone-votes-title">
      <h4 id="phone-votes-title" ref={takeFocus} tabIndex={-1}>
        {words.title}
      </h4>
      <div className="phone-votes-ways">
        {link && typeof picture === 'object' && <picture.QrPicture text={link} title={words.code} />}
        <div>
          <p>{words.how}</p>
          {children}
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
          {hasFailed && <p role="alert">{scan.problem.failed}</p>}
        </div>
      </div>
    </section>
  );
}
