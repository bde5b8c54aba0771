import { readHandedIn } from '../share/handed-in/read-handed-in.ts';
import { readUnits } from '../share/handed-in/read-units.ts';
import { codesIn } from './read-code.ts';
import type { HowToRead } from './reading-messages.ts';

/** How mails, chats, archives, pictures and texts are searched for what is ours. */
export const MESSAGES: HowToRead<'replies' | 'units'> = {
  replies: ({ handed, shape }, pace) => readHandedIn({ ...pace, shape, codesIn }, handed),
  units: (handed, pace) => readUnits(handed, pace),
};
