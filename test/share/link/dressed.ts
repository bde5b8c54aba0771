/** What mail gateways, redirectors and programs make of an address that someone sends. */
export interface Dress {
  readonly name: string;
  readonly dress: (address: string) => string;
}

/** Proofpoint v2 keeps letters, digits and full stops, writes `/` as `_` and the rest as `-XX`. */
export function proofpoint2(address: string): string {
  const escaped = address.replace(/[^\w./]|_/g, (one) => `-${hex(one)}`).replaceAll('/', '_');
  return `https://urldefense.proofpoint.com/v2/url?u=${escaped}&d=DwMFaQ&c=Vxt5e0Osvvt2gflw&r=MujLDFBJ_9Wc&m=QJGh-loA&s=ew-rOtBF&e=`;
}

/** Proofpoint v3 takes out what is not plain, leaves `*`, or `**X` for a run, and lists what it took. */
export function proofpoint3(address: string): string {
  const runs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const taken: string[] = [];
  const kept = address.replace(/[^\w.~:/?&=-]+/g, (run) => {
    taken.push(run);
    const { length } = [...run];
    return length === 1 ? '*' : `**${runs[length - 2] ?? ''}`;
  });
  const list = Buffer.from(taken.join(''), 'utf8').toString('base64url');
  return `https://urldefense.com/v3/__${kept}__;${list}!!ACWV5N9M2RV99hQ!Nqfcj0yvl-cb4Mu6$`;
}

export function safeLinks(address: string): string {
  const data =
    '05%7C01%7Cann%40cap17.example%7C0%7C0%7C637637%7CUnknown%7CTWFpbGZsb3d8eyJWIjoiMC4wLjAwMDAi%3D%7C1000';
  return `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=${data}&sdata=Eqi%2BOyrb%3D&reserved=0`;
}

const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
const everyEscape = (text: string) => text.replace(/[^\da-z]/gi, (one) => `%${hex(one)}`);
const redirector =
  (start: string, end = '', write: (address: string) => string = encodeURIComponent) =>
  (address: string) =>
    start + write(address) + end;

/** The whole of an address after it was wrapped. */
export const WRAPPED: readonly Dress[] = [
  { name: 'Safe Links', dress: safeLinks },
  { name: 'Safe Links, encoded twice', dress: (address) => safeLinks(encodeURIComponent(address)) },
  { name: 'Safe Links around Safe Links', dress: (address) => safeLinks(safeLinks(address)) },
  { name: 'Safe Links in HTML', dress: (address) => safeLinks(address).replaceAll('&', '&amp;') },
  {
    name: 'Safe Links after a campaign',
    dress: (address) => safeLinks(`${address}?utm_source=mail&utm_id=1`),
  },
  {
    name: 'Proofpoint v1',
    dress: redirector('https://urldefense.proofpoint.com/v1/url?u=', '&k=oIvRg1%2BdG&r=IKM5&m=Ww6i'),
  },
  { name: 'Proofpoint v2', dress: proofpoint2 },
  { name: 'Proofpoint v2 in HTML', dress: (address) => proofpoint2(address).replaceAll('&', '&amp;') },
  { name: 'Proofpoint v2, the # written %23', dress: (address) => proofpoint2(address.replace('#', '%23')) },
  { name: 'Proofpoint v2 within Safe Links', dress: (address) => safeLinks(proofpoint2(address)) },
  { name: 'Safe Links within Proofpoint v2', dress: (address) => proofpoint2(safeLinks(address)) },
  { name: 'Proofpoint v3', dress: proofpoint3 },
  { name: 'Proofpoint v3, the # written %23', dress: (address) => proofpoint3(address.replace('#', '%23')) },
  {
    name: 'Proofpoint v3 after a run of others',
    dress: (address) => proofpoint3(address.replace('/r', '/été%%«»/r')),
  },
  { name: 'Proofpoint v3 within Safe Links', dress: (address) => safeLinks(proofpoint3(address)) },
  { name: 'Safe Links within Proofpoint v3', dress: (address) => proofpoint3(safeLinks(address)) },
  {
    name: 'Sophos',
    dress: (address) =>
      `https://eu-west-1.protection.sophos.com?d=cap17.example&u=${btoa(address)}&p=m&i=NWE=&t=Q1Y=&h=a1b2&s=AVNP`,
  },
  { name: 'Facebook', dress: redirector('https://l.facebook.com/l.php?u=', '%3Ffbclid%3DIwAR1&h=AT0a&s=1') },
  {
    name: 'Google',
    dress: redirector('https://www.google.com/url?q=', '&sa=D&source=editors&ust=17&usg=AOv'),
  },
  { name: 'Slack', dress: redirector('https://slack-redir.net/link?url=', '&v=3') },
  {
    name: 'LinkedIn',
    dress: redirector('https://www.linkedin.com/redir/redirect?url=', '&urlhash=a1&trk=feed', everyEscape),
  },
  {
    name: 'Barracuda',
    dress: redirector('https://linkprotect.cudasvc.com/url?a=', '&c=E,1,x&typo=1', (one) =>
      encodeURIComponent(one).replace(/%../g, (written) => written.toLowerCase()),
    ),
  },
  {
    name: 'a redirector that escapes the # alone',
    dress: redirector('https://go.example/?to=', '', (one) => one.replace('#', '%23')),
  },
  {
    name: 'a redirector that escapes it twice',
    dress: redirector('https://go.example/?q=', '&x=1', (one) => one.replace('#', '%2523')),
  },
];

/** What stands around a whole address in a message. */
export const AROUND: readonly Dress[] = [
  ...[
    ')',
    '…',
    ';',
    '/',
    '?',
    '!',
    '&',
    ',',
    '.',
    ':',
    '>',
    '"',
    "'",
    '’',
    '»',
    ']',
    '}',
    '|',
    '*',
    '~',
    '\\',
    '%',
    '^',
    '=',
    '+',
    '@',
    '$',
    '(',
    '<',
    '`',
    '€',
    'é',
    '—',
    '\u200b',
    '\u00a0',
    '_',
    ').',
    '/).',
    '?!',
    '%20',
    '%29',
    '%3Futm_source%3Dmail',
    '?utm_source=mail&utm_medium=x',
    '&utm_source=mail',
    '#top',
    '/?x=1',
    '"}',
    '</a>',
    '<br>',
    '\\n',
  ].map((after) => ({
    name: `followed by ${JSON.stringify(after)}`,
    dress: (address: string) => address + after,
  })),
  { name: 'in parentheses', dress: (address) => `the report (${address}) of May` },
  { name: 'in angle brackets', dress: (address) => `Ann <${address}> wrote` },
  { name: 'in Markdown', dress: (address) => `[the report](${address})` },
  {
    name: 'in Markdown that shows it cut',
    dress: (address) => `[${address.slice(0, -9)}…](${address} "Cap17")`,
  },
  { name: 'in the markup of a chat', dress: (address) => `<${address}|${address.slice(0, -7)}…>` },
  { name: 'in emphasis', dress: (address) => `_${address}_` },
  { name: 'in strong emphasis', dress: (address) => `**__${address}__**` },
  { name: 'in HTML', dress: (address) => `<p>See <a href="${address}" title="x">${address}</a>.</p>` },
  {
    name: 'in HTML, the # as an entity',
    dress: (address) => `<a href='${address.replace('#', '&#35;')}'>it</a>`,
  },
  { name: 'in JSON', dress: (address) => JSON.stringify({ link: address }) },
  { name: 'after a campaign', dress: (address) => address.replace('#', '?utm_source=mail&utm_id=1#') },
  { name: 'after another fragment', dress: (address) => `https://cap17.example/#top ${address}` },
  { name: 'the # as %23', dress: (address) => address.replace('#', '%23') },
  { name: 'the # as %2523', dress: (address) => address.replace('#', '%2523') },
  { name: 'the # as %252523', dress: (address) => address.replace('#', '%252523') },
];

const chunks = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? [];

/** Quoted-printable as mail programs write it, 76 characters a line. */
export function quotedPrintable(text: string): string {
  const escaped = text.replace(/[^\t\n\r -<>-~]/g, (one) =>
    [...Buffer.from(one)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
  );
  const tokens = escaped.replace(/=(?![\dA-F]{2})/g, '=3D').match(/=[\dA-F]{2}|[\s\S]/g) ?? [];
  let line = '';
  let all = '';
  for (const token of tokens) {
    if (token === '\n') {
      all += `${line}\r\n`;
      line = '';
      continue;
    }
    if (line.length + token.length > 75) {
      all += `${line}=\r\n`;
      line = '';
    }
    line += token;
  }
  return all + line;
}

/** What mail programs do to a text that is wider than their lines. */
export const BROKEN: readonly Dress[] = [
  ...[30, 60, 72, 76].map((width) => ({
    name: `broken every ${width}`,
    dress: (text: string) => chunks(text, width).join('\n'),
  })),
  { name: 'broken as Windows does', dress: (text) => chunks(text, 70).join('\r\n') },
  {
    name: 'broken and quoted',
    dress: (text) =>
      chunks(text, 66)
        .map((line) => `> ${line}`)
        .join('\n'),
  },
  {
    name: 'broken and quoted three times',
    dress: (text) =>
      chunks(text, 66)
        .map((line) => `> >> ${line}`)
        .join('\r\n'),
  },
  { name: 'broken, spaces at the ends and indents', dress: (text) => chunks(text, 50).join(' \n    ') },
  { name: 'broken after hyphens', dress: (text) => text.replaceAll('-', '-\n> ') },
  { name: 'quoted-printable', dress: quotedPrintable },
];
