import { strToU8, zipSync } from 'fflate';
import { document, element, type Xml } from './xml.ts';

/** A relationship of ECMA-376: `to` is the name of a part. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly to: string;
}

/** A part of an Office package: its name without leading slash, its media type, what it holds and leads to. */
export interface Part {
  readonly name: string;
  readonly type: string;
  readonly body: Xml | Uint8Array;
  readonly links?: readonly Link[];
}

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
/** Entries carry no time of day: the same report makes the same bytes. */
const NO_TIME = new Date(1980, 0, 2);

/** The types of relationships of the standard, by their last word. */
export function linkType(word: string): string {
  return `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${word}`;
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** Where the relationships of a part stand; of the package itself, for an empty name. */
function linksOf(name: string): string {
  const folder = folderOf(name);
  return `${folder}_rels/${name.slice(folder.length)}.rels`;
}

/** The way from a part to another, as relationships say it. */
function wayTo(to: string, from: string): string {
  const [source, target] = [folderOf(from).split('/'), to.split('/')];
  let shared = 0;
  while (shared < source.length - 1 && source[shared] === target[shared]) shared += 1;
  return '../'.repeat(source.length - 1 - shared) + target.slice(shared).join('/');
}

function relationships(from: string, links: readonly Link[]): Xml {
  const each = links.map(({ id, type, to }) =>
    element('Relationship', { Id: id, Type: type, Target: wayTo(to, from) }),
  );
  return document(element('Relationships', { xmlns: RELATIONSHIPS }, ...each));
}

function contentTypes(parts: readonly Part[]): Xml {
  const each = parts.map(({ name, type }) =>
    element('Override', { PartName: `/${name}`, ContentType: type }),
  );
  const defaults = [
    element('Default', { Extension: 'rels', ContentType: RELATIONSHIPS_TYPE }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  return document(element('Types', { xmlns: CONTENT_TYPES }, ...defaults, ...each));
}

function refuseTwice(kind: string, names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`${kind} ${twice} stands twice in the package`);
}

/**
 * An Office package of these parts. Every part is declared, and reached from `start` or another part; throws where a
 * relationship leads nowhere, or a name or an id stands twice, so that no unsound package is ever written.
 */
export function writePackage(parts: readonly Part[], start: readonly Link[]): Uint8Array<ArrayBuffer> {
  refuseTwice(
    'Part',
    parts.map(({ name }) => name),
  );
  const all = [{ name: '', links: start }, ...parts];
  for (const { name, links = [] } of all) {
    refuseTwice(
      `Relationship of ${name}`,
      links.map(({ id }) => id),
    );
    const lost = links.find(({ to }) => !parts.some((part) => part.name === to));
    if (lost) throw new Error(`${name} leads to ${lost.to}, which is not in the package`);
  }
  const entries = all.flatMap(({ name, links = [] }) =>
    links.length > 0 ? [[linksOf(name), strToU8(relationships(name, links))]] : [],
  );
  const bodies = parts.map(({ name, body }) => [name, typeof body === 'string' ? strToU8(body) : body]);
  const files = Object.fromEntries([
    ['[Content_Types].xml', strToU8(contentTypes(parts))],
    ...entries,
    ...bodies,
  ]) as Record<string, Uint8Array>;
  return zipSync(files, { mtime: NO_TIME });
}
