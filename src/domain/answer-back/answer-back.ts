import type { Proof } from '../model/answer.ts';
import type { DecisionStatus } from '../model/assessment.ts';
import type { PracticeId } from '../model/practice.ts';
import type { Vote } from '../workshop/workshop.ts';

/** What may be said of an action: one takes it, or hands it back. */
export const VERDICTS = ['accepted', 'handed-back'] as const;
export type ActionVerdict = (typeof VERDICTS)[number];

/** A level, or what stands in its place, that a reader contests. It changes no level by itself. */
export interface Contested {
  /** What the report said; absent where it said nothing. */
  readonly from?: Vote | undefined;
  /** What the reader would say; absent where the reader only doubts. */
  readonly to?: Vote | undefined;
  readonly reason: string;
}

/** What a reader says of one action of a report. */
export interface AnsweredAction {
  /** By what it is told: `decisionIds`, or `stepId` for a step that was only proposed. */
  readonly decision: string;
  /** Its words, where no step says them. */
  readonly action?: string | undefined;
  readonly verdict?: ActionVerdict | undefined;
  readonly reason?: string | undefined;
  /** The date one would hold, an ISO day or month. */
  readonly due?: string | undefined;
  readonly status?: DecisionStatus | undefined;
  readonly proof?: Proof | undefined;
}

/** What a reader of a report answers to its author. */
export interface AnswerBack {
  readonly model: number;
  /** The day it was written, ISO. */
  readonly date: string;
  /** The report it answers: its seal, as `sealOf` makes it, and its date. */
  readonly report: { readonly seal: string; readonly date: string };
  readonly scope?: string | undefined;
  /** Who answers. */
  readonly name?: string | undefined;
  readonly contested?: Readonly<Partial<Record<PracticeId, Contested>>> | undefined;
  readonly actions?: readonly AnsweredAction[] | undefined;
}
