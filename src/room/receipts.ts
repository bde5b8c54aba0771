import { RECEIPTS, type RoomReceipt, receiptTagOf } from './derived.ts';
import type { GuestLine } from './line.ts';
import type { Octets } from './octets.ts';

/** Where the receipts of one reply would stand. */
interface Awaited {
  readonly subject: string;
  readonly receipt: RoomReceipt;
}

/** The receipts of the reply that a phone sent last. */
export interface Receipts {
  /** From now on those of the reply with this nonce, and of no other. */
  readonly follow: (nonce: Octets) => Promise<void>;
  /** Asks the server whether one is there. */
  readonly look: () => Promise<void>;
}

/** Listens for receipts; each is told once. */
export function receiptsOver(line: GuestLine, onReceived: (receipt: RoomReceipt) => void): Receipts {
  const heard = new Set<string>();
  const told = new Set<string>();
  let awaited: readonly Awaited[] = [];

  function take({ subject, receipt }: Awaited): void {
    if (told.has(subject) || !awaited.some((one) => one.subject === subject)) return;
    told.add(subject);
    onReceived(receipt);
  }

  async function follow(nonce: Octets): Promise<void> {
    const tags = await Promise.all(RECEIPTS.map((receipt) => receiptTagOf(nonce, receipt)));
    awaited = RECEIPTS.map((receipt, place) => ({ receipt, subject: `receipt.${tags[place]}` }));
    for (const one of awaited) {
      if (heard.has(one.subject)) continue;
      heard.add(one.subject);
      line.hear(one.subject, () => take(one));
    }
  }

  async function look(): Promise<void> {
    for (const one of awaited) {
      const held = await line.last(one.subject);
      if (held !== 'away' && held !== 'none') take(one);
    }
  }

  return { follow, look };
}
