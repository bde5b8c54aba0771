import type { SendTo } from '../../domain/workshop/invitation.ts';
import { isMailAddress, isPhoneNumber, isWebAddress, plainNumber } from '../../domain/workshop/sending.ts';

/** A text with the subject it bears in a mail. */
interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** Longer addresses are cut by the programs they open. In characters. */
const ADDRESS_AT_MOST = 2_000;

/**
 * The address that opens the program a reply is sent with, the reply written in it; for a chat, the chat itself.
 * Undefined where there is none, or where it would be too long or unsafe to open: the text is then copied.
 */
export function sendAddress({ way, to = '' }: SendTo, { subject, text }: Letter): string | undefined {
  const address = addressOf(way, to.trim(), { subject, text });
  return address !== undefined && address.length <= ADDRESS_AT_MOST ? address : undefined;
}

function addressOf(way: SendTo['way'], to: string, { subject, text }: Letter): string | undefined {
  switch (way) {
    case 'mail':
      return isMailAddress(to)
        ? `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
        : undefined;
    case 'number':
      // Both forms at once: some phones read what follows `?`, others what follows `&`.
      return isPhoneNumber(to) ? `sms:${plainNumber(to)}?&body=${encodeURIComponent(text)}` : undefined;
    case 'chat':
      return isWebAddress(to) ? to : undefined;
    case 'show':
      return undefined;
  }
}
