import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import type { CustomerValue } from '../../domain/model/customer-value.ts';
import { SEPARATED_VALUES } from '../../i18n/conventions.ts';
import { $current, openStore } from '../../stores/assessments.ts';
import { download } from '../../stores/browser/downloads.ts';
import type { ListWords } from '../../value/customer-list.ts';
import type { Economics } from '../../value/lifetime-value.ts';
import type { CsvForm } from '../../value/segment-csv.ts';
import type { Described, Models } from '../../workers/value-requests.ts';
import { AsProof } from './AsProof.tsx';
import { InReport } from './InReport.tsx';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly described: Described;
  readonly models: Models;
  readonly summary: CustomerValue | null;
  readonly economics: Economics;
  readonly isSynthetic: boolean;
  readonly practices: Readonly<Record<'lifetime-value' | 'listening-by-value', string>>;
  readonly onList: (request: {
    readonly economics: Economics;
    readonly words: ListWords;
    readonly form: CsvForm;
  }) => Promise<Blob>;
}

/** What can be taken from here: the list, proof for the assessment, a line for the report. */
export function Use({ described, models, summary, economics, isSynthetic, practices, onList }: Props) {
  const { locale, t } = useLabText();
  const saved = useStore($current);
  const [isListing, setListing] = useState(false);
  useEffect(() => openStore(), []);

  async function saveList() {
    if (isListing) return;
    setListing(true);
    const list = await onList({
      economics,
      words: { titles: t.list, names: t.segment },
      form: SEPARATED_VALUES[locale],
    });
    download(`cap17-${t.use.listName}.csv`, list);
    setListing(false);
  }

  return (
    <section className="section aside-grid lab-section no-print">
      <h2>{t.use.title}</h2>
      <div>
        <section className="lab-part">
          <h3>{t.use.listTitle}</h3>
          <p className="measure">{t.use.listText}</p>
          <p>
            <button
              type="button"
              className="button"
              onClick={() => void saveList()}
              aria-disabled={isListing}
            >
              {t.use.list}
            </button>
          </p>
          <p role="status">{isListing ? t.use.preparing : ''}</p>
        </section>
        {!isSynthetic && (
          <>
            <AsProof described={described} models={models} saved={saved} practices={practices} />
            {summary && saved && !saved.frozen && <InReport summary={summary} saved={saved} />}
          </>
        )}
      </div>
    </section>
  );
}
