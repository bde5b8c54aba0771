import type { AllFits, ToFit } from '../value/fit-all.ts';
import type { FileProblem } from '../value/reader/problem.ts';
import type { PlaceBetween } from '../value/reader/rows-ahead.ts';
import type { PackedRows, RowWork } from '../value/reader/text/packed-rows.ts';

/** What makes a thread help another. */
export interface HelpCall {
  readonly kind: 'help';
  readonly port: MessagePort;
}

/** What the page tells the thread that is helped: the other broke down. */
export interface HelperLost {
  readonly kind: 'helper-lost';
}

/** What a thread asks of the one that helps it. */
export type HelpRequest =
  | { readonly kind: 'find'; readonly file: Blob; readonly place: PlaceBetween; readonly work: RowWork }
  | { readonly kind: 'fit'; readonly toFit: ToFit }
  /** A batch of rows was taken in. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'end' };

/** What that answers: once that it is there, then to what it was asked. */
export type HelpReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'rows'; readonly packed: PackedRows; readonly byte: number }
  | { readonly kind: 'end-of-rows' }
  | { readonly kind: 'fitted'; readonly fitted: AllFits }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | { readonly kind: 'lost' };
