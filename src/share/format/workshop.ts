import * as z from 'zod/mini';
import { agreedShape } from './agreed.ts';
import { agreementStatus, agreementWord, distribution, room, voteCounts } from './counted.ts';
import { byPractice, format, isoDate, isoMonth, list, model, otherwise, version } from './fields.ts';
import { askedShape } from './invitation.ts';
import type { Known } from './known.ts';
import { LIST_LIMITS } from './limits.ts';
import { label, note, notes, theme, votes } from './votes.ts';
import { count, people, practices } from './workshop-fields.ts';

const respondent = z.looseObject(
  {
    label: z.optional(label),
    group: z.optional(label),
    answers: votes,
    second: z.optional(votes),
    notes,
  },
  otherwise('not-an-object'),
);

const groupCount = z.looseObject(
  {
    group: label,
    distribution,
    notApplicable: people,
    dontKnow: people,
  },
  otherwise('not-an-object'),
);

/** All groups together are people of one workshop. */
const groupsOfOne = z.refine<readonly z.infer<typeof groupCount>[]>(
  (groups) =>
    groups
      .flatMap((one) => [...one.distribution, one.notApplicable, one.dontKnow])
      .reduce((all, some) => all + some, 0) <= LIST_LIMITS.respondents,
  { error: 'more-than-people' },
);

const notesOfTheme = z.looseObject(
  { name: theme, notes: list(note, LIST_LIMITS.respondents) },
  otherwise('not-an-object'),
);

/** Without votes it has no respondents, `n`, and every level or status in `decided`. */
export const workshopShape = z.looseObject({
  format: format('cap17-workshop'),
  version,
  model,
  date: isoDate,
  ...askedShape,
  groups: z.optional(list(label, LIST_LIMITS.groups)),
  n: z.optional(count),
  hands: z.optional(practices),
  room,
  respondents: list(respondent, LIST_LIMITS.respondents),
  ...agreedShape,
  oldestProof: z.optional(isoMonth),
  groupCounts: z.optional(byPractice(list(groupCount, LIST_LIMITS.groups).check(groupsOfOne))),
  notes: z.optional(byPractice(list(note, LIST_LIMITS.respondents))),
  themes: z.optional(byPractice(list(notesOfTheme, LIST_LIMITS.respondents))),
  firstVotes: z.optional(byPractice(voteCounts)),
  statuses: z.optional(byPractice(agreementStatus)),
  agreement: z.optional(agreementWord),
  settled: z.optional(practices),
});

/** A workshop as a file. */
export type WorkshopFile = Known<z.infer<typeof workshopShape>>;

/** `cap17-workshop`. */
export const workshopSchema: z.ZodMiniType<WorkshopFile> = workshopShape;
