import { type LabelNumbers, labelNumbers } from './free-label.ts';
import { inOrder, type KeptReply } from './working-copy.ts';

/** The replies of a copy while others join them: each is found in one step, however many they are. */
export interface RepliesInside {
  count(): number;
  /** Did any join them or leave them? */
  isChanged(): boolean;
  /** Those under a key, of which a sound copy has one. */
  keyed(key: string): readonly KeptReply[];
  /** Those under an id, in order of label. */
  under(id: string): readonly KeptReply[];
  add(reply: KeptReply): void;
  /** Takes one of them out. */
  remove(reply: KeptReply): void;
  /** A number that labels none of them; `draw` is random, from 0, below 1. */
  freeLabel(draw: number): string;
  /** All of them, in order of label. */
  all(): KeptReply[];
}

/** These replies, to be joined by others; the list itself stays as it is. */
export function repliesInside(replies: readonly KeptReply[]): RepliesInside {
  const inside = new Set<KeptReply>();
  const byKey = new Map<string, KeptReply[]>();
  const byId = new Map<string, KeptReply[]>();
  let numbers: LabelNumbers | undefined;
  let isChanged = false;

  function add(reply: KeptReply): void {
    isChanged = true;
    inside.add(reply);
    put(byKey, reply.key, reply);
    if (reply.id !== undefined) put(byId, reply.id, reply);
    numbers?.take(reply.label);
  }
  for (const reply of replies) add(reply);
  isChanged = false;

  return {
    count: () => inside.size,
    isChanged: () => isChanged,
    keyed: (key) => byKey.get(key) ?? [],
    under: (id) => inOrder(byId.get(id) ?? []),
    add,
    remove: (reply) => {
      isChanged = true;
      inside.delete(reply);
      drop(byKey, reply.key, reply);
      if (reply.id !== undefined) drop(byId, reply.id, reply);
      numbers?.giveBack(reply.label);
    },
    freeLabel: (draw) => {
      numbers ??= labelNumbers([...inside]);
      return numbers.free(inside.size, draw);
    },
    all: () => inOrder([...inside]),
  };
}

function put(lists: Map<string, KeptReply[]>, name: string, reply: KeptReply): void {
  const list = lists.get(name);
  if (list) list.push(reply);
  else lists.set(name, [reply]);
}

function drop(lists: Map<string, KeptReply[]>, name: string, reply: KeptReply): void {
  const others = (lists.get(name) ?? []).filter((one) => one !== reply);
  if (others.length > 0) lists.set(name, others);
  else lists.delete(name);
}
