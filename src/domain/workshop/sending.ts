import type { SendTo } from './invitation.ts';

/** Is this an address a mail can be written to? */
export function isMailAddress(text: string): boolean {
  return /^[^\s@<>,;:"]{1,64}@[^\s@<>,;:"/]{1,190}\.[^\s@<>,;:"./]{2,60}$/.test(text);
}

/** Is this a phone number: a plus or not, 4 to 20 digits, spaces and the usual signs between? */
export function isPhoneNumber(text: string): boolean {
  return /^\+?[\d\s().-]{4,40}$/.test(text) && /^\+?\d{4,20}$/.test(plainNumber(text));
}

/** A phone number without what is written between its digits. */
export function plainNumber(text: string): string {
  return text.replace(/[\s().-]/g, '');
}

/** Is this the address of a chat on the web? Only such an address is opened. */
export function isWebAddress(text: string): boolean {
  return /^https:\/\/[^\s<>"]+$/.test(text);
}

/** What is wrong with a place that replies are sent to, or nothing. */
export function sendToFault({
  way,
  to = '',
}: SendTo): 'missing' | 'not-an-address' | 'not-a-number' | undefined {
  if (way === 'show') return undefined;
  if (to.trim() === '') return 'missing';
  if (way === 'mail' && !isMailAddress(to)) return 'not-an-address';
  if (way === 'number' && !isPhoneNumber(to)) return 'not-a-number';
  return undefined;
}
