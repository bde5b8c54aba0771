import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import { mergedSentence } from '../../wording/value/account.ts';
import type { Described } from '../../workers/value-messages.ts';
import { AccountOfRows } from './AccountOfRows.tsx';
import { useLabText } from './lab-text.ts';
import { SaleValues } from './SaleValues.tsx';

interface Props {
  readonly described: Described;
  readonly reading: ReadOptions;
  readonly onRead: (reading: ReadOptions) => void;
}

/** What became of the rows of the file: used and set aside, which add up to all; and what may be counted otherwise. */
export function RowsAccount({ described: { file, description }, reading, onRead }: Props) {
  const text = useLabText();
  const { account, mergedCustomers, titles, saleValues, hasAmounts } = file;
  const merged = mergedSentence(text, mergedCustomers);
  return (
    <AccountOfRows account={account} titles={titles} revenue={hasAmounts ? description.revenue : null}>
      {merged && <p className="measure">{merged}</p>}
      <SaleValues values={saleValues} reading={reading} onRead={onRead} />
    </AccountOfRows>
  );
}
