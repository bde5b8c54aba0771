import type { AnswerState, Importance, Level, ProofKind } from '../../../domain/model/answer.ts';
import type { PracticeId } from '../../../domain/model/model.ts';

/**
 * All that links and codes of one version take from the model of their day. Places in these lists are digits on the
 * wire and their lengths are radices: the tables of a version that was released never change, in nothing.
 */
export interface Tables {
  /** The models whose practices these are: files of other models are not written by this version. The first costs nothing. */
  readonly models: readonly number[];
  readonly practices: readonly PracticeId[];
  /** What may be said of a practice; nothing first. */
  readonly states: readonly (Level | Exclude<AnswerState, 'rated'>)[];
  readonly levels: readonly Level[];
  /** The default comes first in these two: it costs nothing. */
  readonly importances: readonly Importance[];
  readonly proofs: readonly ProofKind[];
  /** The level aimed at when none is said, for each of the importances. */
  readonly targets: readonly Level[];
  readonly years: { readonly first: number; readonly last: number };
  /** Bits of an assessment's codes, by the digit of their size: 7 at most, ascending, the last wide enough for all. */
  readonly widths: readonly number[];
  /** People of a result whose rows travel. */
  readonly people: number;
  /** Groups of a result whose counts travel. */
  readonly countedGroups: number;
  /** Groups and remainders of fewer people never travel. */
  readonly peopleShown: number;
  /** Groups that a reply can name. */
  readonly groups: number;
  /** Typed codes of two workshops are told apart by at least this many tags. */
  readonly tags: number;
}

/** The model at a place of the tables; undefined for one that a later Cap17 knows. */
export function modelAt({ models }: Tables, place: bigint): number | undefined {
  return models[Number(place)];
}

/** Version 1, released on 2026-11-21. Frozen. */
export const V1: Tables = {
  models: [1],
  practices: [
    'channel-choice',
    'time-choice',
    'self-service',
    'place-choice',
    'privacy-choice',
    'guidance',
    'customer-routines',
    'first-contact-resolution',
    'omnichannel-continuity',
    'customer-education',
    'partner-journeys',
    'stated-preferences',
    'positive-surprise',
    'easy-feedback',
    'lifetime-value',
    'listening-by-value',
    'closed-loop',
  ],
  states: ['unanswered', 0, 1, 2, 3, 4, 'not-applicable', 'dont-know'],
  levels: [0, 1, 2, 3, 4],
  importances: [2, 1, 3],
  proofs: ['none', 'indicator', 'customer'],
  targets: [2, 2, 3],
  years: { first: 1900, last: 2899 },
  widths: [71, 89, 107, 125, 143, 161, 179],
  people: 1_000,
  countedGroups: 100,
  peopleShown: 3,
  groups: 8,
  tags: 1_024,
};
