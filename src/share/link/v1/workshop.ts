import { resultOf } from '../../../domain/workshop/result.ts';
import type { Workshop } from '../../../domain/workshop/workshop.ts';
import { type WorkshopFile, workshopSchema } from '../../format/workshop.ts';
import { soundAs } from '../../read-as.ts';
import type { Codec } from '../codec.ts';
import type { Stream } from '../stream.ts';
import { given } from '../text.ts';
import { codecOf, type Read } from './body.ts';
import { dateOf, dateRadices, oldestOf } from './dates.ts';
import { readGroups } from './group-counts.ts';
import { isWritten } from './result-check.ts';
import { decidedOf, readRows, someOf, textsOnly } from './result-reading.ts';
import type { Tables } from './tables.ts';
import { DECISIONS_V1, textsIn } from './texts.ts';
import { practicesOf } from './votes.ts';
import { codesOf, radicesOf, textOf } from './workshop-codes.ts';

/** How many replied, the rows, and the counts of groups once their names are known. */
interface Between {
  readonly n: number;
  readonly hasRows: boolean;
  readonly respondents: Workshop['respondents'];
  readonly groupsFor: ReturnType<typeof readGroups>;
}

function betweenIn(tables: Tables, stream: Stream): Between | undefined {
  const n = stream.count();
  const hasRows = stream.bits(1) === '1';
  if (hasRows && n > tables.people) return undefined;
  const respondents = readRows(tables, stream, hasRows ? n : 0);
  return { n, hasRows, respondents, groupsFor: readGroups(tables, stream) };
}

function fileOf(tables: Tables, { model, digits, between, texts }: Read<Between>): WorkshopFile | undefined {
  const left = [...digits];
  const each = () => left.splice(0, tables.practices.length);
  const date = dateOf(tables, left.splice(0, dateRadices(tables).length));
  if (date === undefined) return undefined;
  const [states, most, proofs, leftOut] = [each(), each(), each(), each()];
  const [oldest = 0] = left;
  const [scope, organisation, notes, actions, names] = texts;
  const groups = textsOnly(names);
  const file = soundAs(workshopSchema, {
    format: 'cap17-workshop',
    version: 1,
    model,
    date,
    ...given({
      scope,
      organisation,
      n: between.hasRows ? undefined : between.n,
      groups: someOf(groups),
      practices: practicesOf(tables, leftOut),
      matterMost: someOf(tables.practices.filter((_, index) => most[index] === 1)),
      decided: decidedOf(tables, states, proofs),
      decisions: DECISIONS_V1.decisionsIn(tables, actions),
      oldestProof: oldest > 0 ? oldestOf(tables, oldest, date) : undefined,
      groupCounts: between.groupsFor(groups),
      notes: textsIn(tables, notes),
    }),
    respondents: between.respondents,
  });
  return file && isWritten(tables, file) ? file : undefined;
}

/** Results of workshops, by the tables of a version: a group too small to be shown makes one `invalid`. */
export function workshopCodec(tables: Tables): Codec<WorkshopFile> {
  return codecOf<Workshop, WorkshopFile, Between>(tables, {
    radices: radicesOf(tables),
    sent: resultOf,
    codesOf: (result) => codesOf(tables, result),
    textOf: (result) => textOf(tables, result),
    between: (stream) => betweenIn(tables, stream),
    fileOf: (read) => fileOf(tables, read),
  });
}
