import type { Summed } from '../../workers/value-messages.ts';
import { AccountOfRows } from './AccountOfRows.tsx';
import { CorrectButton } from './CorrectButton.tsx';
import { useLabText } from './lab-text.ts';
import { TotalsFound } from './TotalsFound.tsx';

interface Props {
  readonly summed: Summed;
  readonly onCorrect: () => void;
}

/** A file of one row per customer that was read: what it cannot say, and what became of its rows. */
export function TotalsReadPart({ summed: { file, description }, onCorrect }: Props) {
  const { totals } = useLabText().t;
  return (
    <>
      <p className="notice measure">{totals.cannot}</p>
      <AccountOfRows account={file.account} titles={file.titles} revenue={description.revenue}>
        {file.columns.age !== undefined && <p className="measure">{totals.unit[file.unit]}</p>}
      </AccountOfRows>
      <TotalsFound titles={file.titles} columns={file.columns} />
      <CorrectButton onCorrect={onCorrect} />
    </>
  );
}
