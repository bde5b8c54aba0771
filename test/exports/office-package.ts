import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

type Parts = Readonly<Record<string, Uint8Array>>;
const CONTENT_TYPES = '[Content_Types].xml';

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

function elements(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => attributesOf(tag));
}

/** Why a text is no XML: tags that do not close in order, marks that are not escaped; undefined when it is. */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  const bare = xml.replace(/^\uFEFF?<\?xml[^>]*\?>/, '');
  let roots = 0;
  for (const [, text = '', tag] of bare.matchAll(/([^<]*)(<[^>]*>)?/g)) {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.test(text + (tag ?? '')))
      return `bare & in ${text}`;
    if (open.length === 0 && text.trim() !== '') return `text outside: ${text}`;
    if (tag === undefined) continue;
    const name = /^<\/?([\w:.-]+)/.exec(tag)?.[1];
    if (name === undefined) return `no tag: ${tag}`;
    if (!tag.startsWith('</')) {
      const names = [...tag.matchAll(/\s([\w:.-]+)\s*=/g)].map(([, attribute]) => attribute);
      if (new Set(names).size < names.length) return `an attribute twice: ${tag}`;
      if (!/^<[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>$/.test(tag))
        return `odd tag: ${tag}`;
      if (open.length === 0) roots += 1;
      if (!tag.endsWith('/>')) open.push(name);
    } else if (open.pop() !== name) return `${tag} closes another`;
  }
  if (open.length > 0) return `${open.join()} is not closed`;
  return roots === 1 ? undefined : `${roots} roots`;
}

/** The part that a relationship of `source` leads to. */
function targetOf(source: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(source), target);
}

function relationshipFaults(parts: Parts, isPart: (name: string) => boolean): string[] {
  return Object.keys(parts)
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
      const found = elements(strFromU8(parts[name] ?? new Uint8Array()), 'Relationship');
      const ids = found.map(({ Id }) => Id ?? '');
      const used = [
        ...strFromU8(parts[source] ?? new Uint8Array()).matchAll(/\br:(?:id|embed|link)="([^"]*)"/g),
      ];
      return [
        ...(source === '' || isPart(source) ? [] : [`${name} is of no part`]),
        ...(new Set(ids).size < ids.length ? [`${name} has an id twice`] : []),
        ...used.filter(([, id]) => !ids.includes(id ?? '')).map(([, id]) => `${source} uses ${id}`),
        ...found
          .filter(
            ({ TargetMode, Target = '' }) => TargetMode !== 'External' && !isPart(targetOf(source, Target)),
          )
          .map(({ Target }) => `${name} leads to ${Target}`),
      ];
    });
}

/** All that makes an Office package unsound: parts declared or led to and absent, there and not declared, no XML. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const isPart = (name: string) => Object.hasOwn(parts, name);
  const types = strFromU8(parts[CONTENT_TYPES] ?? new Uint8Array());
  const declared = elements(types, 'Override').map(({ PartName = '' }) => PartName.slice(1));
  const extensions = elements(types, 'Default').map(({ Extension }) => Extension);
  const extensionOf = (name: string) => name.split('.').at(-1);
  const reached = Object.keys(parts)
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) =>
      elements(strFromU8(parts[name] ?? new Uint8Array()), 'Relationship').map(({ Target = '' }) =>
        targetOf(name.replace(/_rels\/([^/]*)\.rels$/, '$1'), Target),
      ),
    );
  return [
    ...declared.filter((name) => !isPart(name)).map((name) => `${name} is declared and absent`),
    ...(new Set(declared).size < declared.length ? ['a part is declared twice'] : []),
    ...(new Set(extensions).size < extensions.length ? ['an extension is declared twice'] : []),
    ...Object.keys(parts)
      .filter((name) => name !== CONTENT_TYPES && !name.endsWith('/'))
      .flatMap((name) => {
        const isXml = extensionOf(name) === 'xml';
        const isDeclared = isXml ? declared.includes(name) : extensions.includes(extensionOf(name));
        return [
          ...(isDeclared ? [] : [`${name} is not declared`]),
          ...(name.endsWith('.rels') || reached.includes(name) ? [] : [`nothing leads to ${name}`]),
        ];
      }),
    ...Object.keys(parts)
      .filter((name) => name.endsWith('/'))
      .map((name) => `${name} is a folder`),
    ...relationshipFaults(parts, isPart),
    ...Object.entries(parts).flatMap(([name, part]) => {
      if (/\.xlsx$/.test(name)) return packageFaults(part).map((fault) => `${name}: ${fault}`);
      const fault = /\.(?:xml|rels)$/.test(name) ? xmlFault(strFromU8(part)) : undefined;
      return fault === undefined ? [] : [`${name}: ${fault}`];
    }),
  ];
}
