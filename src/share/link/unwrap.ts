/** A gateway may wrap what another wrapped, and a redirector that. */
const ROUNDS = 5;

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Where a mail program broke a line: the mark of a soft break, the end, what quoting put before the next line. */
export const BREAK = String.raw`=?\s[\s>|]*`;
const BREAKS = new RegExp(BREAK, 'g');

/** An escape as the character it stands for, unless that is a space, a control or not ASCII: words stay words. */
function character(written: string, digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : written;
}

/** One round of percent decoding, in the words that have a `%`. */
function readEscapes(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, character).replace(/&#(?:35|x23);/gi, '#');
}

/**
 * Proofpoint v2: `…/v2/url?u=https-3A__host_path-23fragment&d=…`, where `-` stands for `%` and `_` for `/`. No part
 * of a pattern reads past the next address, so that time grows with the text alone.
 */
function unwrapV2(text: string): string {
  return text.replace(/\/v2\/url\?u=(?:3D)?((?:(?!\/v2\/url|:\/\/)[^&"'<#])+)/gi, (_, wrapped: string) =>
    readEscapes(wrapped.replace(BREAKS, '').replaceAll('-', '%').replaceAll('_', '/')),
  );
}

/** The characters that Proofpoint v3 took out, from their base64url; none when it is not base64url. */
function takenOut(written: string): string[] {
  const [, list = ''] = /^([\w-]*)={0,2}$/.exec(written) ?? [];
  if (list.length % 4 === 1) return [];
  const bytes = atob(list.replaceAll('-', '+').replaceAll('_', '/'));
  return [...new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))];
}

/**
 * Proofpoint v3: `…/v3/__https://host/path*fragment__;Iw!!…`. A `*` stands for one character of the list between `;`
 * and `!`, `**X` for as many as X says, from two on.
 */
function unwrapV3(text: string): string {
  const pattern = /\/v3\/__([a-z]+:\/\/?(?:(?!\/v3\/__|:\/\/)[^"'<#])*?)__;([\w\s>|=-]*)!/gi;
  return text.replace(pattern, (_, wrapped: string, list: string) => {
    const characters = takenOut(list.replace(BREAKS, ''));
    return wrapped.replace(BREAKS, '').replace(/\*(?:\*([\w-]))?/g, (_token, run?: string) => {
      const length = run === undefined ? 1 : SYMBOLS.indexOf(run) + 2;
      return characters.splice(0, length).join('');
    });
  });
}

/** Sophos and others: `…?d=host&u=aHR0cHM6Ly9…`, the address in base64. What is not plain ASCII stays. */
function unwrapBase64(text: string): string {
  return text.replace(/(?<=[=/])aHR0c(?:DovL|HM6Ly)[\w+/-]{8,}/g, (wrapped) => {
    const whole = wrapped.length % 4 === 1 ? wrapped.slice(0, -1) : wrapped;
    const address = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
    return /^[!-~]*$/.test(address) ? address : wrapped;
  });
}

/**
 * A text in which each address that a mail gateway or a redirector wrapped (Safe Links, Proofpoint, Sophos, `?url=…`) stands
 * as it was, its escapes read. The rest stays, but for escapes of ASCII. Total; time grows with the text alone.
 */
export function unwrap(text: string): string {
  let now = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = now;
    now = readEscapes(unwrapV2(unwrapV3(unwrapBase64(now))));
    if (now === before) break;
  }
  return now;
}

/** A text on one line, as it was before a mail program broke it: quoted-printable, marks of quoting, indents. */
export function joinLines(text: string): string {
  const soft = text.replace(/=\r?\n[\s>|]*/g, '');
  const plain = soft === text ? text : soft.replace(/=([\dA-F]{2})/g, character);
  return plain.replace(/\s[\s>|]*/g, (space) => (space.includes('\n') ? '' : space));
}
