import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Assessment } from '../../domain/assessment.ts';
import { useReportText } from '../report/report-text.ts';
import { useLoaded } from './use-loaded.ts';

/** Opens the share dialog, which is fetched at the first press. */
export function ShareButton({ assessment }: { readonly assessment: Assessment }) {
  const { share } = useReportText().t;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const dialog = useLoaded(isOpen, () => import('./ShareDialog.tsx'));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button button-quiet button-small"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {share.button}
      </button>
      {isOpen &&
        typeof dialog === 'object' &&
        createPortal(<dialog.ShareDialog assessment={assessment} onClose={close} />, document.body)}
      {isOpen && dialog === 'failed' && <p role="alert">{share.unavailable}</p>}
    </>
  );
}
