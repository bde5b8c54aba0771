import { useReportText } from '../report/report-text.ts';
import { DialogButton } from './DialogButton.tsx';
import type { Shared } from './shared.ts';

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
