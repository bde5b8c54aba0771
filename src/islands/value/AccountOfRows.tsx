import type { ReactNode } from 'react';
import { fill } from '../../i18n/words.ts';
import type { RowAccount } from '../../value/reader/account.ts';
import type { Row } from '../../value/reader/row.ts';
import { accountSentence, accountTable, reasonOf } from '../../wording/value/account.ts';
import { FirstRows } from './FirstRows.tsx';
import { useLabText } from './lab-text.ts';
import { TextTable } from './TextTable.tsx';

interface Props {
  readonly account: RowAccount;
  readonly titles: Row;
  /** Of the rows used; null where they have no sum. */
  readonly revenue: number | null;
  /** What may be said or done of them beside. */
  readonly children?: ReactNode;
}

/** What became of the rows of a file: used and set aside, which add up to all. */
export function AccountOfRows({ account, titles, revenue, children }: Props) {
  const text = useLabText();
  const { account: words } = text.t.reading;
  return (
    <section className="lab-part lab-account">
      <h3>{words.title}</h3>
      <p className="measure">{accountSentence(text, account)}</p>
      {account.setAside.length > 0 && (
        <TextTable
          caption={words.title}
          isTitled
          head={[words.what, words.rows, words.amount]}
          rows={accountTable(text, account, revenue)}
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
      {children}
    </section>
  );
}
