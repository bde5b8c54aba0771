import { DialogButton } from '../../components/parts/DialogButton.tsx';
import type { Shared } from '../../flows/sending/shared.ts';
import { useReportText } from '../text/report-text.ts';

/** Opens the share dialog. */
export function ShareButton({ shared }: { readonly shared: Shared }) {
  const { share } = useReportText().t;
  return (
    <DialogButton
      label={
        <>
          {share.button}
          <span className="hidden-visually"> {share.what}</span>
        </>
      }
      unavailable={share.unavailable}
      load={() => import('./ShareDialog.tsx')}
      draw={({ ShareDialog }, close) => <ShareDialog shared={shared} onClose={close} />}
    />
  );
}
