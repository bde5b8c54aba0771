import { useState } from 'react';
import { SEPARATED_VALUES } from '../../i18n/document-conventions.ts';
import { download } from '../../stores/browser/downloads.ts';
import type { ListWords } from '../../value/customer-list.ts';
import type { CsvForm } from '../../value/segment-csv.ts';
import { useLabText } from './lab-text.ts';

export interface ListOfCustomersProps {
  /** Undefined when the file goes before its list is written. */
  readonly onList: (words: ListWords, form: CsvForm) => Promise<Blob | undefined>;
}

/** The list of customers to take away, as a spreadsheet of the visitor's language reads it. */
export function ListOfCustomers({ onList }: ListOfCustomersProps) {
  const { locale, t } = useLabText();
  const [isListing, setListing] = useState(false);

  async function save() {
    if (isListing) return;
    setListing(true);
    const list = await onList({ titles: t.list, names: t.segment }, SEPARATED_VALUES[locale]);
    if (list) download(`cap17-${t.use.listName}.csv`, list);
    setListing(false);
  }

  return (
    <section className="lab-part">
      <h3>{t.use.listTitle}</h3>
      <p className="measure">{t.use.listText}</p>
      <p>
        <button type="button" className="button" onClick={() => void save()} aria-disabled={isListing}>
          {t.use.list}
        </button>
      </p>
      <p role="status">{isListing ? t.use.preparing : ''}</p>
    </section>
  );
}
