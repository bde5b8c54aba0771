import { PRACTICE_IDS, type PracticeId } from './practice.ts';

/** What a model changed of the one before it. */
export interface ModelChange {
  readonly added: readonly PracticeId[];
  /** Their ids and rows stay, for files of before. */
  readonly left: readonly PracticeId[];
  /** Of the practices both have, those that are not the same: asked in other words, or something else. */
  readonly changed: Readonly<Partial<Record<PracticeId, 'reworded' | 'not-comparable'>>>;
}

/** The changes that made model 2, model 3 and so on, in that order. A row of a model that was released never changes. */
export const MODEL_CHANGES: readonly ModelChange[] = [
  {
    added: [],
    left: [],
    changed: {
      'channel-choice': 'reworded',
      'time-choice': 'reworded',
      'self-service': 'not-comparable',
      'place-choice': 'reworded',
      'privacy-choice': 'not-comparable',
      guidance: 'not-comparable',
      'customer-routines': 'not-comparable',
      'first-contact-resolution': 'reworded',
      'omnichannel-continuity': 'reworded',
      'customer-education': 'reworded',
      'partner-journeys': 'reworded',
      'stated-preferences': 'reworded',
      'positive-surprise': 'reworded',
      'easy-feedback': 'reworded',
      'lifetime-value': 'not-comparable',
      'listening-by-value': 'not-comparable',
      'closed-loop': 'not-comparable',
    },
  },
];

/** The practices of a model, in model order; those of the latest for one that is newer still. */
export function practicesIn(model: number): readonly PracticeId[] {
  return PRACTICE_IDS.filter((id) =>
    // The first row makes model 2.
    MODEL_CHANGES.every(({ added, left }, at) => !(model < at + 2 ? added : left).includes(id)),
  );
}
