import { createHash } from 'node:crypto';

/** Where the modules that stand in a page are found by those that are fetched. */
export const IN_PAGE = 'self.cap17InPage';

/** A module that gives some of what the one at `url` gives, taken from the page, where that one stands. */
export function standInFor(url: string, names: readonly string[]): string {
  const taken = names.map((name, at) => `${name}:e${at}`).join();
  const given = names.map((name, at) => `e${at} as ${name}`).join();
  return `const{${taken}}=${IN_PAGE}[${JSON.stringify(url)}];export{${given}};`;
}

/** The address of the module that stands in for another. */
export function addressOfStandIn(url: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return url.replace(/\.[^.]+\.js$/, `-in-page.${hash}.js`);
}
