import type { Shared } from '../../flows/sending/shared.ts';
import { useReportText } from '../text/report-text.ts';
import { DialogButton } from './DialogButton.tsx';

/** Opens the share dialog. */
export function ShareButton({ shared }: { readonly shared: Shared }) {
  return (
    <DialogButton
      label={useReportText().t.share.button}
      load={() => import('./ShareDialog.tsx')}
      draw={({ ShareDialog }, close) => <ShareDialog shared={shared} onClose={close} />}
    />
  );
}
