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
import { type MoreTexts, NO_MORE, withLayouts } from './more-texts.ts';
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

function textsOf(tables: Tables, { label, notes }: Reply): readonly unknown[] {
  return [orNull(label), orNull(textRows(tables, (id) => notes?.[id]))];
}

function codesOf(
  tables: Tables,
  { model, workshop, id, revision, group, answers }: Reply,
  layout: number,
): Bits {
  const place = group === undefined ? 0 : group + 1;
  const digits = [...voteDigits(tables, answers), place, idDigit(id), idDigit(workshop)];
  const modelPlace = placeIn(tables.models, model) + layout * tables.models.length;
  return numberBits(pack(digits, radicesOf(tables), modelPlace)) + countBits(revision ?? 0);
}

/** Replies with the name and notes they have, and what a later layout adds, by the tables of a version. */
export function replyCodec(tables: Tables, more: MoreTexts<Reply> = NO_MORE): Codec<ReplyFile> {
  return codecOf<Reply, ReplyFile, number>(withLayouts(tables, more), {
    radices: radicesOf(tables),
    sent: (file) => file,
    codesOf: (reply) => codesOf(tables, reply, more.layoutOf(reply)),
    textOf: (reply) => jsonOf([...textsOf(tables, reply), ...more.textsOf(reply)]),
    between: (stream) => stream.count(),
    fileOf({ model, digits, between: revision, texts: [label, notes, ...others] }) {
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
          ...more.saidBy(others),
        }),
        answers: votesOf(tables, digits),
      });
    },
  });
}
