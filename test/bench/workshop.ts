import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { addReply } from '../../src/domain/workshop/add-reply.ts';
import { figuresOf } from '../../src/domain/workshop/agreement.ts';
import { groupsOnWall } from '../../src/domain/workshop/groups.ts';
import { newCopy, toWorkshop } from '../../src/domain/workshop/working-copy.ts';
import { votesOn } from '../../src/domain/workshop/workshop.ts';
import { SYMBOLS } from '../../src/share/crockford.ts';
import { findReplies } from '../../src/share/find-replies.ts';
import { keptWorkshopSchema } from '../../src/share/format/kept-workshop.ts';
import { replyFile, workingCopyFile } from '../../src/share/formats.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { readAs } from '../../src/share/read-as.ts';

/** Prints how fast replies are taken in: `node test/bench/workshop.ts`. Measured, not asserted. */
const REPLIES = 1_000;
const workshop = '7K3M9PQ2';
const groups = ['Front line', 'Management', 'Support'];
const idOf = (seed: number) =>
  Array.from({ length: 8 }, (_, at) => SYMBOLS.charAt((seed >> (2 * at)) % 32)).join('');
const links = await Promise.all(
  Array.from({ length: REPLIES }, (_, seed) => {
    const answers = Object.fromEntries(PRACTICE_IDS.map((id, at) => [id, (seed * 7 + at * (seed + 3)) % 5]));
    return encodeLink(
      replyFile({ model: 1, workshop, id: idOf(seed * 977), revision: 1, group: seed % 3, answers }),
    );
  }),
);
const pasted = links.map((link) => `Ann: https://cap17.example/r#${link}\n`).join('');

async function takeIn() {
  const start = performance.now();
  const found = await findReplies(pasted);
  const parsed = performance.now();
  let copy = newCopy({ model: 1, workshop, groups, expected: REPLIES }, '2026-11-21');
  for (const [place, one] of found.entries()) {
    if (one.kind !== 'reply') continue;
    copy = addReply(copy, one.reply, { how: 'link', key: String(place), draw: (place * 0.618) % 1 }).copy;
  }
  const added = performance.now();
  const taken = toWorkshop(copy);
  for (const id of PRACTICE_IDS) {
    figuresOf(votesOn(taken, id));
    groupsOnWall(taken, id);
  }
  const aggregated = performance.now();
  return { copy, parsed: parsed - start, added: added - parsed, aggregated: aggregated - added };
}

for (let warm = 0; warm < 5; warm += 1) await takeIn();
const { copy, parsed, added, aggregated } = await takeIn();
const ms = (value: number) => `${value.toFixed(1)} ms`;
console.log(`${copy.replies.length} replies found and parsed: ${ms(parsed)}`);
console.log(`taken in one by one: ${ms(added)}`);
console.log(`figures of every practice and group: ${ms(aggregated)}`);

const file = workingCopyFile({ ...copy, replies: copy.replies.slice(0, 300) });
const text = JSON.stringify({ id: '1', name: 'x', updated: '2026-11-21T10:00:00Z', file });
const start = performance.now();
for (let turn = 0; turn < 20; turn += 1) readAs(keptWorkshopSchema, JSON.stringify(JSON.parse(text)));
console.log(
  `one change kept with 300 replies (${text.length} characters): ${ms((performance.now() - start) / 20)}`,
);
