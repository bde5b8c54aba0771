import { fill } from '../../i18n/words.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import { accountSentence, accountTable, mergedSentence, reasonOf } from '../../wording/value/account.ts';
import type { Described } from '../../workers/value-requests.ts';
import { FirstRows } from './FirstRows.tsx';
import { useLabText } from './lab-text.ts';
import { SaleValues } from './SaleValues.tsx';
import { TextTable } from './TextTable.tsx';

interface Props {
  readonly described: Described;
  readonly reading: ReadOptions;
  readonly onRead: (reading: ReadOptions) => void;
}

/** What became of the rows of the file: used and set aside, which add up to all; and what may be counted otherwise. */
export function RowsAccount({ described: { file, description }, reading, onRead }: Props) {
  const text = useLabText();
  const { account: words } = text.t.reading;
  const { account, mergedCustomers, titles, saleValues, hasAmounts } = file;
  const merged = mergedSentence(text, mergedCustomers);
  return (
    <section className="lab-part lab-account">
      <h3>{words.title}</h3>
      <p className="measure">{accountSentence(text, account)}</p>
      {merged && <p className="measure">{merged}</p>}
      {account.setAside.length > 0 && (
        <TextTable
          caption={words.title}
          isTitled
          head={[words.what, words.rows, words.amount]}
          rows={accountTable(text, account, hasAmounts ? description.revenue : null)}
        />
      )}
      {account.setAside
        .filter(({ first }) => first.length > 0)
        .map((kind) => (
          <FirstRows
            key={kind.why}
            title={fill(words.first, { reason: reasonOf(text, kind) })}
            titles={titles}
            rows={kind.first}
          />
        ))}
      <SaleValues values={saleValues} reading={reading} onRead={onRead} />
    </section>
  );
}
