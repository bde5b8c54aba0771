import { codeShape } from '../../../src/share/code/reply-code.ts';
import { findLinks } from '../../../src/share/find-links.ts';
import { findReplies } from '../../../src/share/find-replies.ts';
import { replyFile } from '../../../src/share/formats.ts';
import { KINDS } from '../../../src/share/link/kinds.ts';
import { messagesIn } from '../../../src/share/messages/written-messages.ts';
import { piecesOf } from '../../../src/share/text-pieces.ts';
import { WRAPPED } from '../../share/link/dressed.ts';
import type { Chance } from '../chance.ts';
import { type Door, hold, type Input, textOfInput } from '../door.ts';
import { mutatedText, PIECES } from '../mutate.ts';
import { fixturesIn, linkedFiles } from '../seed-files.ts';
import { signedLinks } from '../signed-links.ts';
import { holdFile } from '../sound.ts';

const SHAPE = codeShape({ model: 1, workshop: '7K3M9PQ2', groups: ['Front line'] });
const LINKS = [
  ...fixturesIn('links', '.txt').map((text) => text.trim()),
  ...(await signedLinks(linkedFiles(6))),
];

/** Words of the grammar of chats and mails. */
const LINES = [
  '21/11/2026, 10:02 - Ann: ',
  '[21/11/2026, 10:02:33] Béa: ',
  'Ann  10:02\n',
  'Ann\n10:02 AM\n',
  'On Sat, Nov 21, 2026 at 10:02 AM, Ann <ann@example.org> wrote:\n> ',
  'Le 21/11/2026 à 10:02, Ann a écrit :\n> ',
  'From: Ann\nSent: 21 November 2026\nSubject: Re\n\n',
  'De : Ann\nEnvoyé : hier\n',
  '> > ',
  'my answers: ',
  'A1B2-C3D4-E5F6-G7',
  'abcd efgh',
  '\n',
  ' ',
  '=\n',
] as const;

function chat(chance: Chance): string {
  return Array.from({ length: 1 + chance.int(14) }, () => {
    const link = chance.of(LINKS);
    const address = `https://cap17.example/en/workshop#${link}`;
    const cut = chance.int(address.length);
    return chance.of([
      chance.of(LINES),
      chance.of(LINES),
      chance.of(PIECES),
      `${chance.of(WRAPPED).dress(address)}\n`,
      `${address.slice(0, cut)}${chance.of(['=\n', '\n> ', '\n', ''])}${address.slice(cut)}\n`,
      `#${link.slice(0, cut)}`,
    ]);
  }).join('');
}

/** Texts that are pasted: notes, chats, mails as they are shown. */
export const pasted: Door = {
  name: 'pasted',
  share: 90,
  most: 500,
  seeds: async () => [...fixturesIn('messages', '.txt'), ...LINKS],
  make: (chance: Chance, seeds: readonly Input[]) => {
    const seed = textOfInput(chance.of(seeds));
    const kind = chance.int(4);
    if (kind === 0) return mutatedText(seed, chance);
    return kind === 1 ? mutatedText(chat(chance), chance, [seed]) : chat(chance);
  },
  enter: async (input) => {
    const text = textOfInput(input);
    const messages = [...messagesIn(text)];
    hold(messages.flatMap(({ views }) => views).join('') === text, 'messages are not the text');
    hold([...piecesOf(text)].join('') === text, 'pieces are not the text');
    for (const { kind } of findLinks(text)) hold(kind in KINDS, `no kind ${kind}`);
    const found = await findReplies(text, SHAPE);
    for (const one of found) {
      if (one.kind === 'reply') holdFile(one.reply);
      if (one.kind === 'code') holdFile(replyFile(one.reply));
    }
    const kinds = new Set(found.map(({ kind }) => kind));
    return kinds.size === 0 ? 'nothing' : [...kinds].sort().join(', ');
  },
};
