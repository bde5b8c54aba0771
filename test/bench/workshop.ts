import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
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
import { addReply } from '../domain/workshop/add-one.ts';

// Prints how fast replies are taken in: `node test/bench/workshop.ts`. Measured, not asserted: 300 should take at most
// 0.3 s, 5,000 in one paste at most 2 s, of which a workshop holds the first 1,000 and says so of the rest.

/** Work of the processor so far, in ms: what else the machine does tells nothing. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const SIZES = [300, 1_000, 5_000];
const MOST = Math.max(...SIZES);
const workshop = '7K3M9PQ2';
const groups = ['Front line', 'Management', 'Support'];
const idOf = (seed: number) =>
  Array.from({ length: 8 }, (_, at) => SYMBOLS.charAt((seed >> (2 * at)) % 32)).join('');
const links = await Promise.all(
  Array.from({ length: MOST }, (_, seed) => {
    const answers = Object.fromEntries(PRACTICE_IDS.map((id, at) => [id, (seed * 7 + at * (seed + 3)) % 5]));
    return encodeLink(
      replyFile({ model: 1, workshop, id: idOf(seed * 977), revision: 1, group: seed % 3, answers }),
    );
  }),
);
const pastedOf = (many: number) =>
  links
    .slice(0, many)
    .map((link) => `Ann: https://cap17.example/r#${link}\n`)
    .join('');

async function takeIn(many: number) {
  const pasted = pastedOf(many);
  const start = worked();
  const found = await findReplies(pasted);
  const parsed = worked();
  let copy = newCopy({ model: 1, workshop, groups, expected: many }, '2026-11-21');
  for (const [place, one] of found.entries()) {
    if (one.kind !== 'reply') continue;
    copy = addReply(copy, one.reply, { how: 'link', key: String(place), draw: (place * 0.618) % 1 }).copy;
  }
  const added = worked();
  const taken = toWorkshop(copy);
  for (const id of PRACTICE_IDS) {
    figuresOf(votesOn(taken, id));
    groupsOnWall(taken, id);
  }
  const aggregated = worked();
  return { copy, parsed: parsed - start, added: added - parsed, aggregated: aggregated - added };
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
for (let warm = 0; warm < 5; warm += 1) await takeIn(MOST / 5);
for (const many of SIZES) {
  const { copy, parsed, added, aggregated } = await takeIn(many);
  console.log(
    `${many} replies pasted, ${copy.replies.length} in: ${ms(parsed + added + aggregated)} (found and parsed ${ms(parsed)}, ` +
      `taken in one by one ${ms(added)}, figures of every practice and group ${ms(aggregated)})`,
  );
}
const { copy } = await takeIn(300);

const file = workingCopyFile({ ...copy, replies: copy.replies });
const text = JSON.stringify({ id: '1', name: 'x', updated: '2026-11-21T10:00:00Z', file });
const start = worked();
for (let turn = 0; turn < 20; turn += 1) readAs(keptWorkshopSchema, JSON.stringify(JSON.parse(text)));
console.log(`one change kept with 300 replies (${text.length} characters): ${ms((worked() - start) / 20)}`);
