import { map, type ReadableAtom } from 'nanostores';
import * as z from 'zod/mini';
import { PRACTICE_IDS, type PracticeId } from '../../domain/model/practice.ts';
import { channelOf } from '../../stores/browser/second-screen.ts';
import { readHere, writeHere } from '../../stores/browser/storage.ts';
import { KEYS } from '../../stores/keys.ts';

const around = z.object({
  shown: z.nullable(z.literal(PRACTICE_IDS)),
  isBoth: z.boolean(),
  isCounting: z.boolean(),
  asking: z.nullable(z.literal(['hands', 'phones'])),
});

/**
 * What of the room is looked at, and how: the practice on screen (null for the overview), whether its words are in both
 * languages, whether the statistics are unfolded, and how the room is being asked again, if it is.
 */
export type LookingAround = Readonly<z.infer<typeof around>>;

/** How one looks elsewhere, or otherwise. */
export interface LookingActs {
  show(practice: PracticeId | null): void;
  setBoth(isBoth: boolean): void;
  setCounting(isCounting: boolean): void;
  /** Asks the room again, by hands or by phones; null when that is over. */
  ask(by: LookingAround['asking']): void;
  /** Looks where the other windows of this browser look, and they where this one does. Returns how to stop. */
  follow(): () => void;
}

/** What a window says that has just begun to follow. */
const WHERE = 'where';

/**
 * Looks at the room of a workshop. What this tab showed last is shown again after a reload, else `otherwise`. It is
 * kept in the tab and not in the workshop: writing three hundred replies again would make the room wait.
 */
export function lookAt(
  workshop: string,
  otherwise: PracticeId | undefined,
): LookingActs & { readonly $looking: ReadableAtom<LookingAround> } {
  const key = KEYS.shown + workshop;
  const wanted = readHere(key) ?? otherwise;
  const $looking = map<LookingAround>({
    shown: PRACTICE_IDS.find((id) => id === wanted) ?? null,
    isBoth: false,
    isCounting: false,
    asking: null,
  });
  const look = (next: LookingAround) => {
    $looking.set(next);
    writeHere(key, next.shown ?? 'overview');
  };
  return {
    $looking,
    show: (practice) => look({ ...$looking.get(), shown: practice, asking: null }),
    setBoth: (isBoth) => $looking.setKey('isBoth', isBoth),
    setCounting: (isCounting) => $looking.setKey('isCounting', isCounting),
    ask: (by) => $looking.setKey('asking', by),
    follow: () => {
      let isHearing = false;
      const channel = channelOf(`cap17 room ${workshop}`, (message) => {
        if (message === WHERE) return channel.send($looking.get());
        const heard = around.safeParse(message);
        if (!heard.success) return;
        isHearing = true;
        look(heard.data);
        isHearing = false;
      });
      const stop = $looking.listen((looking) => {
        if (!isHearing) channel.send({ ...looking });
      });
      channel.send(WHERE);
      return () => {
        stop();
        channel.close();
      };
    },
  };
}
