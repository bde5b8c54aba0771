import type { Reply } from '../../../domain/workshop/invitation.ts';
import { type ReplyFile, replySchema } from '../../format/reply.ts';
import { soundAs } from '../../read-as.ts';
import type { Bits } from '../bits.ts';
import type { Codec } from '../codec.ts';
import { placeIn } from '../held.ts';
import { pack } from '../mixed-radix.ts';
import { countBits, numberBits } from '../stream.ts';
import { given, jsonOf, orNull } from '../text.ts';
import { codecOf } from './body.ts';
import { ID_RADIX, idDigit, idOf } from './ids.ts';
import type { Tables } from './tables.ts';
import { textRows, textsIn } from './texts.ts';
import { voteDigits, voteRadices, votesOf } from './votes.ts';

/**
 * The body of a reply's link: codes, revision or 0, texts. Least significant first in the codes: answers, 1 + place
 * of the group or 0, id of the reply, workshop; the model above them. The texts are `[name, [[practice, note]…]]`.
 */
function radicesOf(tables: Tables): number[] {
  return [...voteRadices(tables), tables.groups + 1, ID_RADIX, ID_RADIX];
}

function textOf(tables: Tables, { label, notes }: Reply): string {
  return jsonOf([orNull(label), orNull(textRows(tables, (id) => notes?.[id]))]);
}

function codesOf(tables: Tables, { model, workshop, id, revision, group, answers }: Reply): Bits {
  const place = group === undefined ? 0 : group + 1;
  const digits = [...voteDigits(tables, answers), place, idDigit(id), idDigit(workshop)];
  return (
    numberBits(pack(digits, radicesOf(tables), placeIn(tables.models, model))) + countBits(revision ?? 0)
  );
}

/** Replies with the name and notes they have, by the tables of a version. */
export function replyCodec(tables: Tables): Codec<ReplyFile> {
  return codecOf<Reply, ReplyFile, number>(tables, {
    radices: radicesOf(tables),
    sent: (file) => file,
    codesOf: (reply) => codesOf(tables, reply),
    textOf: (reply) => textOf(tables, reply),
    between: (stream) => stream.count(),
    fileOf({ model, digits, between: revision, texts: [label, notes] }) {
      const [place = 0, id = 0, workshop = 0] = digits.slice(tables.practices.length);
      return soundAs(replySchema, {
        format: 'cap17-reply',
        version: 1,
        model,
        ...given({
          workshop: idOf(workshop),
          id: idOf(id),
          revision: revision === 0 ? undefined : revision,
          group: place === 0 ? undefined : place - 1,
          label,
          notes: textsIn(tables, notes),
        }),
        answers: votesOf(tables, digits),
      });
    },
  });
}
