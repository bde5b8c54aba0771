import type { PracticeId } from '../../../domain/model/practice.ts';
import type { ReplyFile } from '../../format/reply.ts';
import type { Codec } from '../codec.ts';
import { placeIn } from '../held.ts';
import { given } from '../text.ts';
import { replyCodec as plainCodec } from '../v1/reply.ts';
import type { LaterTables } from './tables.ts';

/** Replies of version 1, with one text more where they say what matters most: the places of these practices. */
export function replyCodec(tables: LaterTables): Codec<ReplyFile> {
  const { practices } = tables;
  const practiceAt = (place: unknown): PracticeId | undefined => practices.find((_, at) => at === place);
  return plainCodec(tables, {
    layouts: 2,
    layoutOf: ({ matterMost }) => (matterMost ? 1 : 0),
    textsOf: ({ matterMost }) => (matterMost ? [matterMost.map((id) => placeIn(practices, id))] : []),
    saidBy: ([most]) => given({ matterMost: Array.isArray(most) ? most.map(practiceAt) : most }),
  });
}
