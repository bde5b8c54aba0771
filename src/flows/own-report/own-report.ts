import { computed } from 'nanostores';
import type { Assessment } from '../../domain/model/assessment.ts';
import { fromFile } from '../../share/files.ts';
import { $assessments, $current, $kept, $unreadable } from '../../stores/assessments.ts';
import { earlierOf } from '../earlier.ts';
import { changesTo, type ReportChanges } from './changes.ts';

/** The assessment this device works on, as its report shows it. */
export interface OwnReport {
  readonly id: string;
  readonly assessment: Assessment;
  /** The last assessment of the same scope. */
  readonly previous: Assessment | undefined;
  /** Absent when it is closed: a later one was started from it. */
  readonly changes: ReportChanges | undefined;
}

const $previous = computed(
  [$current, $kept],
  (current, kept) => (current && earlierOf(current, kept).last) ?? null,
);

/** What one's own report is made of; null when this device works on nothing. It stays the same while nothing changed. */
export const $ownReport = computed([$current, $previous], (current, previous): OwnReport | null =>
  current
    ? {
        id: current.id,
        assessment: fromFile(current.file),
        previous: previous ? fromFile(previous.file) : undefined,
        changes: current.frozen ? undefined : changesTo(current.id),
      }
    : null,
);

/** Why this device works on nothing: it keeps nothing, or nothing that can be read, or a new assessment is not begun. */
export type WhyEmpty = 'nothing' | 'unreadable' | 'notBegun';

/** Said of a device that works on nothing. */
export const $whyEmpty = computed([$assessments, $unreadable], (readable, unreadable): WhyEmpty => {
  if (readable.length > 0) return 'notBegun';
  return unreadable.length > 0 ? 'unreadable' : 'nothing';
});
