import { useMemo } from 'react';
import type { PurchaseDraft, PurchaseFile } from '../../flows/lab/lab.ts';
import type { LabController } from '../../flows/lab/lab-controller.ts';
import type { Preview } from '../../value/reader/preview.ts';
import { HowRead, type HowReadProps } from './HowRead.tsx';
import { HowTotalsRead } from './HowTotalsRead.tsx';
import { LabTextProvider, textIn, useLabText } from './lab-text.ts';

interface Props {
  readonly draft: PurchaseDraft;
  readonly preview: Preview;
  /** What was read before, to go back to. */
  readonly read: PurchaseFile | null;
  readonly controller: LabController;
}

/** A file that was chosen: how it is read, to be settled; or back to what was read before. */
export function SettlePart({ draft, preview, read, controller }: Props) {
  const { locale, t } = useLabText();
  // Its sums are in a currency that is not known yet.
  const text = useMemo(() => textIn(locale, t, null), [locale, t]);
  const form: HowReadProps = {
    draft,
    preview,
    onLook: (wanted) => controller.lookAgain(wanted),
    onRead: (reading, endDay) => controller.read(reading, endDay),
  };
  return (
    <LabTextProvider value={text}>
      {draft.isSummary ? (
        <HowTotalsRead key={draft.number} {...form} />
      ) : (
        <HowRead key={draft.number} {...form} />
      )}
      {preview.isSummary && (
        <p>
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => controller.takeRowsFor(draft.isSummary ? 'purchases' : 'customers')}
          >
            {draft.isSummary ? t.totals.purchases : t.totals.customers}
          </button>
        </p>
      )}
      {read && (
        <p>
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => controller.back()}
          >
            {t.file.back}
          </button>
        </p>
      )}
    </LabTextProvider>
  );
}
