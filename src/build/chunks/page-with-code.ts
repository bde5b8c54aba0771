import { underBase } from '../base.ts';
import { hashInPolicy, withoutIdleHashes } from '../lean-policy.ts';
import type { CodeInPage } from './code-in-page.ts';
import { attributesOf, plainProps } from './island-props.ts';
import { PROPS } from './start-island.ts';

const ISLANDS = /<astro-island\s[^>]*>/g;
const PLAIN_SCRIPT = /<script>([\s\S]*?)<\/script>/g;
/** What Astro wakes islands with says one of these. */
const OF_ASTRO = ['"astro:tasks"', 'customElements.define("astro-island"'];
const SCRIPTS = /(<meta http-equiv="content-security-policy" content="[^"]*script-src 'self')([^"]*">)/i;
const MARK = /<div hidden data-code-in-page="([\w -]+)"><\/div>/;

/** The visits whose code is to stand in a page, with spaces between; nothing where it is fetched. */
export const visitsInPage = (html: string): string | undefined => MARK.exec(html)?.[1];

/** What a page loads by itself: its scripts in their order, and its one island. Throws where it has none, or several. */
export function islandOf(html: string) {
  const [tag = '', ...others] = html.match(ISLANDS) ?? [];
  const said = attributesOf(tag);
  const [url, name, renderer] = ['component-url', 'component-export', 'renderer-url'].map((of) =>
    said.get(of),
  );
  if (!url || !name || !renderer || others.length > 0) throw new Error('Not a page with one island');
  return { tag, said, url, name, renderer };
}

/** The page with its code in it: nothing is fetched to wake it, and what is fetched later finds that code here. */
export function pageWithCode(html: string, { code, standIns }: CodeInPage, base: string): string {
  const { tag, said } = islandOf(html);
  const awake = [...html.matchAll(PLAIN_SCRIPT)].filter(([text]) =>
    OF_ASTRO.some((said) => text.includes(said)),
  );
  if (awake.length !== OF_ASTRO.length) throw new Error('Astro wakes its islands otherwise than before');
  const at = (url: string) => underBase(url, base);
  const imports = Object.fromEntries([...standIns].map(([url, other]) => [at(url), at(other)]));
  const map = JSON.stringify({ imports });
  const props = `<script type="application/json" id="${PROPS}">${plainProps(said.get('props') ?? '')}</script>`;
  const prefix = said.get('prefix') ?? '';
  const page = awake
    .reduce((rest, [script]) => rest.replace(script, ''), html)
    .replace(MARK, '')
    .replace(tag, `<astro-island ssr prefix="${prefix}">`)
    .replace(
      SCRIPTS,
      (_, before: string, after: string) =>
        `${before} ${hashInPolicy(map)} ${hashInPolicy(code)}${after}<script type="importmap">${map}</script>`,
    )
    .replace('</body>', () => `${props}<script type="module">${code}</script></body>`);
  return withoutIdleHashes(page);
}
