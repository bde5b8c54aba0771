import type { CustomerValue } from '../../domain/model/customer-value.ts';
import type { Audit, AuditChoice } from '../../value/audit/audit.ts';
import { FIRST_SETTINGS, type Whom, type WhomSettings } from '../../value/audit/whom.ts';
import { type Economics, FIRST_ECONOMICS } from '../../value/economics.ts';
import type { Outlook } from '../../value/outlook.ts';
import type { Preview } from '../../value/reader/preview.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import type { Models } from '../../workers/models.ts';
import type { Described, Summed } from '../../workers/value-messages.ts';
import { bestCustomersOf, type UsualPeriod } from './best-customers.ts';
import { countedIn, countedOf, summaryOf } from './summary.ts';

/** Where the visitor is: no file yet, its columns to settle, being read, read. */
export type LabStep = 'choose' | 'settle' | 'reading' | 'read';

/** A file on the page, and what the visitor settled of it. */
export interface PurchaseFile {
  readonly name: string;
  readonly isSynthetic: boolean;
  /** Null for the sample, which needs no settling. */
  readonly preview: Preview | null;
  /** Each of its rows is a customer, not a purchase. */
  readonly isSummary: boolean;
  readonly reading: ReadOptions;
  /** Days from 1970-01-01; undefined for the last day of the file. */
  readonly endDay: number | undefined;
}

/** A file that is being settled or read, beside what was read before. */
export interface PurchaseDraft extends PurchaseFile {
  /** Tells one file chosen from another; a second look at the same keeps it. */
  readonly number: number;
  readonly isReading: boolean;
  /** Why it could not be read as it was settled. */
  readonly problems: readonly FileProblem[];
  /** 0–1, by hundredths: a bar need not move more often. */
  readonly progress: number;
}

/** A file chosen beside what is there. */
export interface NextFile {
  readonly name: string;
  readonly problems: readonly FileProblem[];
  /** 0–1, by hundredths; 0 where a look takes no time. */
  readonly progress: number;
}

/** What is on the customer-value page. What was read stays until another file is. */
export interface Lab {
  /** A file chosen beside what is there: being looked at, or why it cannot be read. */
  readonly next: NextFile | null;
  readonly draft: PurchaseDraft | null;
  /** The file whose figures are shown. */
  readonly read: PurchaseFile | null;
  readonly isCancelled: boolean;
  readonly hasFailed: boolean;
  readonly described: Described | null;
  /** Of a file of one row per customer, in the place of `described`. */
  readonly summed: Summed | null;
  readonly models: Models | null;
  /** What the visitor set last; it stays from file to file. */
  readonly economics: Economics;
  readonly outlook: Outlook | null;
  /** What the visitor chose to look at last, and the base seen so; the one before until that comes. */
  readonly choice: AuditChoice;
  readonly audit: Audit | null;
  /** Whether its margins are the file's own, or of its families. */
  readonly isOwnMargin: boolean;
  /** The period first looked at, which the summary keeps to. */
  readonly usual: UsualPeriod | null;
  /** Where segments are cut and what customers cost to win, as set last; it stays from file to file. */
  readonly settings: WhomSettings;
  readonly whom: Whom | null;
}

/** A page just opened. */
export const EMPTY_LAB: Lab = {
  next: null,
  draft: null,
  read: null,
  isCancelled: false,
  hasFailed: false,
  described: null,
  summed: null,
  models: null,
  economics: FIRST_ECONOMICS,
  outlook: null,
  choice: {},
  audit: null,
  isOwnMargin: false,
  usual: null,
  settings: FIRST_SETTINGS,
  whom: null,
};

/** Where the visitor is with the file that came last. */
export function stepOf({ draft, read }: Lab): LabStep {
  if (draft) return draft.isReading ? 'reading' : 'settle';
  return read ? 'read' : 'choose';
}

/** Is a file being looked at beside what is there? */
export function isLooking({ next }: Lab): boolean {
  return next !== null && next.problems.length === 0;
}

/** The totals of what was read, for the report; null before, and when they cannot be given. */
export function labSummary({
  described,
  summed,
  models,
  outlook,
  usual,
  whom,
}: Pick<Lab, 'described' | 'summed' | 'models' | 'outlook' | 'usual' | 'whom'>): CustomerValue | null {
  const counted = described ? countedOf(described) : summed && countedIn(summed);
  const summary = counted && summaryOf(counted, models, outlook);
  const best = described?.file.hasAmounts ? bestCustomersOf(usual, whom) : undefined;
  return summary && { ...summary, ...(best && { best }) };
}
