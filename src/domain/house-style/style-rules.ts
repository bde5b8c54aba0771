import { referencesIn, type SaidValue } from './references.ts';

/** What the rules of a style lead to, by the elements they are for: those of a class, or any. */
export interface StyleRules {
  readonly byClass: ReadonlyMap<string, readonly SaidValue[]>;
  readonly ofAny: readonly SaidValue[];
}

/** More for one element are no logo’s. */
const RULES_AT_MOST = 100;
const BLOCKS_AT_MOST = 50_000;
const CLASS = /^\.([A-Za-z_][\w-]*)$/;

/** The declarations of a style. Where a comment may hide what one is of, each may be of anything. */
export function declarationsIn(style: string): readonly SaidValue[] {
  const isPlain = !style.includes('/*');
  return style.split(';').map((declaration) => {
    const [name = '', ...value] = declaration.split(':');
    return { name: isPlain ? name.trim() : '', value: value.join(':') || declaration };
  });
}

/** What declarations lead to, one reference each. */
function leadingOf(declarations: readonly SaidValue[]): readonly SaidValue[] {
  return declarations.flatMap(({ name, value }) =>
    referencesIn(value).map((id) => ({ name, value: `url(#${id})` })),
  );
}

/** Blocks with no other in them, each with what stands before it; and the rest of a style. Undefined of very many. */
function blocksIn(text: string) {
  const blocks: { readonly selectors: string; readonly block: string }[] = [];
  const rest: string[] = [];
  const parts = text.split('}');
  if (parts.length > BLOCKS_AT_MOST) return undefined;
  const unclosed = parts.pop() ?? '';
  for (const part of parts) {
    const [block = '', selectors = '', ...before] = part.split('{').toReversed();
    if (part.includes('{')) blocks.push({ selectors, block });
    else rest.push(block);
    rest.push(selectors, before.join(' '));
  }
  return { blocks, rest: [...rest, unclosed].join(' ') };
}

/**
 * The rules of a style that lead somewhere: those of classes, as programs write them; all others may be of any element.
 * Undefined where there are more than a logo’s.
 */
export function styleRules(text: string): StyleRules | undefined {
  const byClass = new Map<string, SaidValue[]>();
  const found = blocksIn(text);
  if (!found) return undefined;
  const { blocks, rest } = found;
  const ofAny = [...leadingOf([{ name: '', value: rest }])];
  for (const { selectors, block } of blocks) {
    const leading = leadingOf(declarationsIn(block));
    if (leading.length === 0) continue;
    for (const selector of selectors.split(',')) {
      const name = CLASS.exec(selector.trim())?.[1];
      const known = name === undefined ? ofAny : (byClass.get(name) ?? []);
      if (known.length + leading.length > RULES_AT_MOST) return undefined;
      known.push(...leading);
      if (name !== undefined) byClass.set(name, known);
    }
  }
  return ofAny.length > RULES_AT_MOST ? undefined : { byClass, ofAny };
}
