import type { Audit, AuditChoice } from '../value/audit/audit.ts';
import type { MarginRates } from '../value/audit/row-margins.ts';
import type { Whom, WhomSettings } from '../value/audit/whom.ts';
import type { Cohort } from '../value/cohorts.ts';
import type { Listed, ListWords } from '../value/customer-list.ts';
import type { Description } from '../value/description.ts';
import type { Economics } from '../value/economics.ts';
import type { Study } from '../value/forecast-totals.ts';
import type { Outlook } from '../value/outlook.ts';
import type { PreviewResult } from '../value/reader/preview.ts';
import type { FileProblem } from '../value/reader/problem.ts';
import type { ReadFile, ReadOptions } from '../value/reader/read-transactions.ts';
import type { CustomerTotals } from '../value/reader/summary/customer-totals.ts';
import type { ReadSummary } from '../value/reader/summary/read-summary.ts';
import type { WantedTable } from '../value/reader/table-rows.ts';
import type { CsvForm } from '../value/segment-csv.ts';
import type { Activity, SegmentTotal } from '../value/segments.ts';
import type { TotalsDescription } from '../value/summary-file.ts';
import type { Models } from './models.ts';

/** What the page asks of the worker. From the fifth on they are about the file read last. */
export type ValueRequest =
  | { readonly kind: 'preview'; readonly file: Blob; readonly wanted?: WantedTable }
  | { readonly kind: 'sample' }
  /** `helper`: the way to another thread that helps. */
  | {
      readonly kind: 'read';
      readonly file: Blob;
      readonly reading: ReadOptions;
      readonly endDay?: number;
      readonly helper?: MessagePort;
    }
  /** A file whose rows are meant as customers. */
  | {
      readonly kind: 'read-totals';
      readonly file: Blob;
      readonly reading: ReadOptions;
      readonly endDay?: number;
    }
  | { readonly kind: 'look-ahead'; readonly economics: Economics }
  | { readonly kind: 'audit'; readonly choice: AuditChoice }
  | { readonly kind: 'whom'; readonly economics: Economics; readonly settings: WhomSettings }
  | {
      readonly kind: 'list';
      readonly economics: Economics;
      readonly words: ListWords;
      readonly form: CsvForm;
    };

/** All that was read and described, without the customers: they stay in the worker. */
export interface Described {
  readonly file: Omit<ReadFile, 'transactions' | 'ok'>;
  readonly description: Description;
  readonly cohorts: readonly Cohort[];
  readonly activity: readonly SegmentTotal<Activity>[];
}

/** All that was read and described of a file of one row per customer, without the customers. */
export interface Summed {
  readonly file: Omit<ReadSummary, Exclude<keyof CustomerTotals, 'unit'> | 'ids' | 'ok'>;
  readonly description: TotalsDescription;
}

/** What the worker answers: progress, then the description, the base seen in five ways, then the models. */
export type ValueReply =
  | { readonly kind: 'preview'; readonly preview: PreviewResult }
  | { readonly kind: 'sample'; readonly file: Blob }
  | { readonly kind: 'progress'; readonly bytes: number; readonly of: number }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'described'; readonly described: Described }
  | { readonly kind: 'summed'; readonly summed: Summed }
  | { readonly kind: 'analysed'; readonly models: Models }
  | { readonly kind: 'looked-ahead'; readonly outlook: Outlook }
  /** `isOwnMargin`: its margins are the file's, or of its families; else they are revenue. */
  | {
      readonly kind: 'audited';
      readonly audit: Audit;
      readonly choice: AuditChoice;
      readonly isOwnMargin: boolean;
    }
  | { readonly kind: 'whom'; readonly whom: Whom }
  | { readonly kind: 'list'; readonly file: Blob }
  | { readonly kind: 'failed' };

/** What the worker keeps of the file read last. */
export interface Memory {
  studied?: Listed & Study & { readonly rates?: MarginRates };
}
