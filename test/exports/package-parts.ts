import { posix } from 'node:path';
import { strFromU8 } from 'fflate';

/** The parts of a package, by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

/** The attributes of each element of a name. */
export function elements(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => attributesOf(tag));
}

/** A part as text; empty where there is none. */
export function textOf(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

/** The part that a relationship of `source` leads to. */
function targetOf(source: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(source), target);
}

interface Relation {
  readonly from: string;
  readonly id: string;
  /** The last word of its type: `slide`, `theme`. */
  readonly kind: string;
  readonly to: string;
  readonly isOutside: boolean;
}

/** Every relationship of a package, of the package itself where `from` is empty. */
export function relationsOf(parts: Parts): Relation[] {
  return Object.keys(parts)
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const from = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
      return elements(textOf(parts, name), 'Relationship').map(
        ({ Id = '', Type = '', Target = '', TargetMode }): Relation => ({
          from,
          id: Id,
          kind: Type.slice(Type.lastIndexOf('/') + 1),
          to: targetOf(from, Target),
          isOutside: TargetMode === 'External',
        }),
      );
    });
}
