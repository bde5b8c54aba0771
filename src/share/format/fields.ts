import * as z from 'zod/mini';
import { VERDICTS } from '../../domain/answer-back/answer-back.ts';
import {
  type Importance,
  LEVELS,
  MATTERS_MOST,
  MOST_IMPORTANT_AT_MOST,
  mostImportant,
  PROOF_KINDS,
  REASONS,
  SECTORS,
} from '../../domain/model/answer.ts';
import { MODEL_VERSION, PRACTICE_IDS, type PracticeId } from '../../domain/model/practice.ts';
import { readDate } from '../iso-date.ts';
import type { ProblemCode } from '../problem.ts';
import { TEXT_LIMITS } from './limits.ts';

/** The message of an issue is its code: `missing` when the key is absent, else the code given. */
export const otherwise = (code: ProblemCode) => ({
  error: (issue: { readonly input?: unknown }): ProblemCode => (issue.input === undefined ? 'missing' : code),
});

/** Options of a check that also runs beside other problems, so that one reading finds them all. */
export const always = (code: ProblemCode) => ({ error: code, when: () => true });

export const format = <const Name extends string>(name: Name) => z.literal(name, otherwise('unknown-format'));

export const text = (most: number) =>
  z.string(otherwise('not-text')).check(z.maxLength(most, { error: 'too-long' }));

export const list = <Item extends z.core.SomeType>(item: Item, most: number) =>
  z.array(item, otherwise('not-a-list')).check(z.maxLength(most, { error: 'too-many' }));

/** Each item stands once; the second of two is pointed at. */
export const unlike = z.check<readonly unknown[]>(({ value, issues }) => {
  const second = value.findIndex((one, place) => value.indexOf(one) < place);
  if (second === -1) return;
  const message: ProblemCode = 'repeated';
  issues.push({ code: 'custom', path: [second], message, input: value[second], continue: true });
});

const dateText = (code: ProblemCode, test: (value: string) => boolean) =>
  z.string(otherwise(code)).check(z.refine(test, { error: code }));

export const isoDate = dateText('not-a-date', (value) => readDate(value) !== undefined);
export const isoMonth = dateText(
  'not-a-month',
  (value) => value.length === 7 && readDate(value) !== undefined,
);
export const isoTime = dateText(
  'not-a-time',
  (value) =>
    /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.test(value) &&
    readDate(value.slice(0, 'YYYY-MM-DD'.length)) !== undefined &&
    !Number.isNaN(Date.parse(value)),
);

const upTo = (latest: number) =>
  z
    .int(otherwise('not-a-version'))
    .check(z.minimum(1, { error: 'not-a-version' }), z.maximum(latest, { error: 'too-new' }));

/** All formats are at their first version; the first to change gets a migration beside its schema. */
export const version = upTo(1);
export const model = upTo(MODEL_VERSION);
export const yesOrNo = z.boolean(otherwise('not-yes-or-no'));

export const level = z.literal(LEVELS, otherwise('not-a-level'));
export const status = z.literal(['not-applicable', 'dont-know'], otherwise('not-a-status'));
export const importance = z.literal([1, 2, 3] satisfies Importance[], otherwise('not-an-importance'));
export const verdict = z.literal(VERDICTS, otherwise('not-a-verdict'));
export const practiceId = z.literal(PRACTICE_IDS, otherwise('not-a-practice'));

/** A word of a list that may grow: one we do not know is read as `fallback`. */
export const openList = <const Word extends string, const Fallback>(
  words: readonly Word[],
  fallback: Fallback,
) =>
  z.pipe(
    text(TEXT_LIMITS.id),
    z.transform((word): Word | Fallback => words.find((known) => known === word) ?? fallback),
  );
export const reason = openList(REASONS, 'other');
export const sector = openList(SECTORS, undefined);

export const proof = z.looseObject(
  {
    kind: z.literal(PROOF_KINDS, otherwise('not-a-proof-kind')),
    name: z.optional(text(TEXT_LIMITS.name)),
    date: z.optional(isoDate),
  },
  otherwise('not-an-object'),
);

/** An entry is a level or a status, not both; neither is allowed: weighed or noted, not answered yet. */
export const levelOrStatus = z.refine<{ level?: unknown; status?: unknown }>(
  (entry) => entry?.level === undefined || entry?.status === undefined,
  always('level-and-status'),
);

/** A decision says what is done, or which step of the guide it is. */
export const actionOrStep = z.refine<{ action?: unknown; step?: unknown }>(
  (entry) => entry?.action !== undefined || entry?.step !== undefined,
  { ...always('missing'), path: ['action'] },
);

/** One optional entry a practice; another key is a mistake to point at, for its answer would be lost. */
export function byPractice<Entry extends z.core.SomeType>(entry: Entry) {
  // JSON holds no undefined: an entry that is there has a value.
  type Shape = Record<PracticeId, z.ZodMiniExactOptional<Entry>>;
  const shape = Object.fromEntries(PRACTICE_IDS.map((id) => [id, z.optional(entry)])) as Shape;
  return z.strictObject(shape, otherwise('not-an-object'));
}

/** Each practice that matters most beyond those allowed, in model order, is a problem at its own place. */
export const fewMatterMost = z.check<object>(
  ({ value, issues }) => {
    const entries = value as Partial<Record<PracticeId, { importance?: unknown }>> | null;
    for (const id of mostImportant(entries ?? {}).slice(MOST_IMPORTANT_AT_MOST)) {
      const message: ProblemCode = 'too-many-matter-most';
      const params = { most: MOST_IMPORTANT_AT_MOST };
      issues.push({
        code: 'custom',
        path: [id, 'importance'],
        message,
        params,
        input: MATTERS_MOST,
        continue: true,
      });
    }
  },
  { when: () => true },
);
