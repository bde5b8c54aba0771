import type { ReactNode } from 'react';
import type { PracticeId } from '../../domain/model/model.ts';

/** What a group's report says in place of, or beside, what one person's says. */
export interface GroupParts {
  /** What it decided, in the place of what the guide proposes first; undefined where nothing was. */
  readonly decided: ReactNode | undefined;
  /** Where its members differ: a section of id `spread`. */
  readonly spread: ReactNode;
  /** What too few of them know: a section of id `find-out`, or nothing. */
  readonly findOut: ReactNode;
  readonly hasToFind: boolean;
  /** Why a practice was left out. */
  readonly whyLeftOut: (practice: PracticeId) => string;
  /** Why agreement is not judged, where it is not. */
  readonly noAgreement: string;
  /** Whether the report is a part of a page that has its own title. */
  readonly isPart: boolean;
}
