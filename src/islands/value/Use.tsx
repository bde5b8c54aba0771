import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import type { CustomerValue } from '../../domain/model/customer-value.ts';
import type { ProvenPractice } from '../../flows/lab/as-proof.ts';
import { $current, openStore } from '../../stores/assessments.ts';
import type { Models } from '../../workers/models.ts';
import { AsProof } from './AsProof.tsx';
import { InReport } from './InReport.tsx';
import { ListOfCustomers, type ListOfCustomersProps } from './ListOfCustomers.tsx';
import { useLabText } from './lab-text.ts';

export interface UseProps extends ListOfCustomersProps {
  /** ISO days of what was read; null where it has none. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly models: Models;
  readonly summary: CustomerValue | null;
  readonly isSynthetic: boolean;
  /** Titles of the practices the lab feeds. */
  readonly practices: Readonly<Record<ProvenPractice, string>>;
}

/** What can be taken from here: the list, proof for the assessment, a line for the report. */
export function Use({ period, models, summary, isSynthetic, practices, onList }: UseProps) {
  const { t } = useLabText();
  const saved = useStore($current);
  useEffect(() => openStore(), []);
  return (
    <Section title={t.use.title} className="lab-section no-print">
      <ListOfCustomers onList={onList} />
      {!isSynthetic && (
        <>
          {period && <AsProof period={period} models={models} saved={saved} practices={practices} />}
          {summary && saved && !saved.frozen && <InReport summary={summary} saved={saved} />}
        </>
      )}
    </Section>
  );
}
