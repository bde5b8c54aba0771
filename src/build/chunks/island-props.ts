const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['#34', '"'],
  ['amp', '&'],
  ['#38', '&'],
  ['#39', "'"],
  ['lt', '<'],
  ['gt', '>'],
]);

const ATTRIBUTE = /\s([\w-]+)="([^"]*)"/g;

/** The attributes of a tag that have a value. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const plainText = (text: string) =>
    text.replace(/&(#?\w+);/g, (whole, entity: string) => ENTITIES.get(entity) ?? whole);
  return new Map([...tag.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, plainText(value)]));
}

/**
 * The properties of an island as a plain JSON text that may stand in a page, of what Astro writes: it puts before each
 * value of which kind it is. Throws on a value that is neither text, number, yes or no, nor made of such.
 */
export function plainProps(written: string): string {
  const props = plainObject(JSON.parse(written));
  return JSON.stringify(props).replaceAll('<', '\\u003c');
}

function plainObject(told: unknown): object {
  if (typeof told !== 'object' || told === null) throw new Error('An island has no properties');
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, plain(value)]));
}

function plain(told: unknown): unknown {
  const [kind, value]: readonly unknown[] = Array.isArray(told) ? told : [];
  if (kind === 1 && Array.isArray(value)) return value.map(plain);
  if (kind !== 0) throw new Error(`A property of an island is of kind ${kind}`);
  return typeof value === 'object' && value !== null ? plainObject(value) : value;
}
