import { strFromU8, unzipSync } from 'fflate';
import { orderFaults } from './element-order.ts';
import { elements, type Parts, relationsOf, textOf } from './package-parts.ts';
import { programFaults } from './program-faults.ts';

const CONTENT_TYPES = '[Content_Types].xml';

/** Why a text is no XML: tags that do not close in order, marks that are not escaped; undefined when it is. */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  const bare = xml.replace(/^\uFEFF?<\?xml[^>]*\?>/, '');
  let roots = 0;
  for (const [, text = '', tag] of bare.matchAll(/([^<]*)(<[^>]*>)?/g)) {
    if (/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/u.test(text + (tag ?? '')))
      return `a sign no XML holds in ${text}`;
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

function relationFaults(parts: Parts, isPart: (name: string) => boolean): string[] {
  const relations = relationsOf(parts);
  const sources = Object.keys(parts).filter((name) => name.endsWith('.rels'));
  return sources.flatMap((name) => {
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const own = relations.filter(({ from }) => from === source);
    const ids = own.map(({ id }) => id);
    const used = [...textOf(parts, source).matchAll(/\br:(?:id|embed|link)="([^"]*)"/g)];
    return [
      ...(source === '' || isPart(source) ? [] : [`${name} is of no part`]),
      ...(own.length === 0 ? [`${name} is empty`] : []),
      ...(ids.some((id) => id === '') ? [`${name} has a relationship without an id`] : []),
      ...(new Set(ids).size < ids.length ? [`${name} has an id twice`] : []),
      ...used.filter(([, id]) => !ids.includes(id ?? '')).map(([, id]) => `${source} uses ${id}`),
      ...own
        .filter(({ isOutside, to }) => !isOutside && !isPart(to))
        .map(({ to }) => `${name} leads to ${to}`),
    ];
  });
}

/** Ids that must be told apart: of the shapes of a part, of slides, of masters and their layouts together. */
function idFaults(parts: Parts): string[] {
  const twice = (where: string, ids: readonly string[]) =>
    new Set(ids).size < ids.length ? [`${where} has an id twice`] : [];
  const idsIn = (name: string, element: string) =>
    elements(textOf(parts, name), element).map(({ id = '' }) => id);
  const shapes = Object.keys(parts)
    .filter((name) => /^ppt\/.*\.xml$/.test(name))
    .flatMap((name) => twice(name, idsIn(name, 'p:cNvPr')));
  const masters = Object.keys(parts).filter((name) => /^ppt\/slideMasters\/[^/]*\.xml$/.test(name));
  const layouts = masters.flatMap((name) => idsIn(name, 'p:sldLayoutId'));
  return [
    ...shapes,
    ...twice('the deck', idsIn('ppt/presentation.xml', 'p:sldId')),
    ...twice('the masters', [...idsIn('ppt/presentation.xml', 'p:sldMasterId'), ...layouts]),
    ...twice(
      'the workbook',
      elements(textOf(parts, 'xl/workbook.xml'), 'sheet').map(({ sheetId = '' }) => sheetId),
    ),
  ];
}

/** Masters that share a theme: strict readers offer to repair them. */
function themeFaults(parts: Parts): string[] {
  const themes = relationsOf(parts)
    .filter(({ kind, from }) => kind === 'theme' && /Master/.test(from))
    .map(({ to }) => to);
  return new Set(themes).size < themes.length ? ['two masters share a theme'] : [];
}

/** What the package is reached by, from its root along relationships. */
function reachedIn(parts: Parts): ReadonlySet<string> {
  const relations = relationsOf(parts);
  const reached = new Set<string>();
  const visit = (from: string): void => {
    for (const { to } of relations.filter((one) => one.from === from && !one.isOutside)) {
      if (reached.has(to)) continue;
      reached.add(to);
      visit(to);
    }
  };
  visit('');
  return reached;
}

function partFaults(parts: Parts): string[] {
  const types = textOf(parts, CONTENT_TYPES);
  const declared = elements(types, 'Override').map(({ PartName = '' }) => PartName.slice(1));
  const extensions = elements(types, 'Default').map(({ Extension }) => Extension);
  const extensionOf = (name: string) => name.split('.').at(-1);
  const reached = reachedIn(parts);
  const named = Object.keys(parts).filter((name) => name !== CONTENT_TYPES && !name.endsWith('/'));
  return [
    ...declared.filter((name) => !Object.hasOwn(parts, name)).map((name) => `${name} is declared and absent`),
    ...(new Set(declared).size < declared.length ? ['a part is declared twice'] : []),
    ...(new Set(extensions).size < extensions.length ? ['an extension is declared twice'] : []),
    ...named.flatMap((name) => {
      const isKnown =
        declared.includes(name) || (extensionOf(name) !== 'xml' && extensions.includes(extensionOf(name)));
      return [
        ...(isKnown ? [] : [`${name} is not declared`]),
        ...(name.endsWith('.rels') || reached.has(name) ? [] : [`nothing leads to ${name}`]),
      ];
    }),
    ...Object.keys(parts)
      .filter((name) => name.endsWith('/'))
      .map((name) => `${name} is a folder`),
  ];
}

/** What a part says of itself and where it leads has no order. */
const hasOrder = (name: string) => name.endsWith('.xml') && !/^(?:docProps\/|\[)/.test(name);

/** All that makes an Office package unsound by ECMA-376 or to the programs, in the workbooks inside it too. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const isPart = (name: string) => Object.hasOwn(parts, name);
  return [
    ...partFaults(parts),
    ...relationFaults(parts, isPart),
    ...idFaults(parts),
    ...themeFaults(parts),
    ...programFaults(parts),
    ...Object.entries(parts).flatMap(([name, part]) => {
      if (name.endsWith('.xlsx')) return packageFaults(part).map((fault) => `${name}: ${fault}`);
      const fault = /\.(?:xml|rels)$/.test(name) ? xmlFault(strFromU8(part)) : undefined;
      if (fault !== undefined) return [`${name}: ${fault}`];
      return hasOrder(name) ? orderFaults(strFromU8(part)).map((late) => `${name}: ${late}`) : [];
    }),
  ];
}
