/** Who wrote something and when, as far as a mail or a chat says it. */
export interface Sender {
  /** A name, else an address, as it stands there; at most 80 characters. */
  readonly from?: string;
  /** An ISO date with its time where the format gives one, else as it is written there; at most 60 characters. */
  readonly date?: string;
}

/** Something somebody wrote: its text and, where a mail has it, the same as HTML. */
export interface Message extends Sender {
  readonly views: readonly string[];
}

const NAME_AT_MOST = 80;
const DATE_AT_MOST = 60;

/** A name without the address, the quotes and the spaces around it; the address where there is no name. */
function nameOf(written: string): string {
  const plain = written
    .slice(0, 4 * NAME_AT_MOST)
    .replace(/\s+/g, ' ')
    .trim();
  const start = plain.search(/[<[]/);
  const name = (start < 0 ? plain : plain.slice(0, start)).replace(/^["'« ]{1,320}|["'» ]{1,320}$/g, '');
  return (name === '' ? plain.replace(/[<>[\]]|mailto:/gi, '').trim() : name).slice(0, NAME_AT_MOST);
}

/** Who and when, as they are written somewhere; what is empty is left out. */
export function senderOf(from: string | undefined, date: string | undefined): Sender {
  const name = nameOf(from ?? '');
  const when = (date ?? '')
    .slice(0, 4 * DATE_AT_MOST)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, DATE_AT_MOST);
  return { ...(name !== '' && { from: name }), ...(when !== '' && { date: when }) };
}

/** Is it said who wrote something, or when? */
export function isSenderKnown({ from, date }: Sender): boolean {
  return from !== undefined || date !== undefined;
}
