import type { PracticeId } from '../../../domain/model/model.ts';
import type { RfmSegment } from '../../../value/segments.ts';

/** The practice of the playbook that teaches what to do for each segment. */
export const PRACTICE_OF_SEGMENT = {
  best: 'stated-preferences',
  loyal: 'customer-routines',
  new: 'customer-education',
  'slipping-best': 'listening-by-value',
  slipping: 'easy-feedback',
  once: 'guidance',
} as const satisfies Readonly<Record<RfmSegment, PracticeId>>;
export type SegmentPractice = (typeof PRACTICE_OF_SEGMENT)[RfmSegment];
