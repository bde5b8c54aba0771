import { breathe } from './breathe.ts';

/** What an island's renderer gives: it draws a component in the island's element. */
export type Renderer = (
  island: Element,
) => (
  component: unknown,
  props: unknown,
  slots: Readonly<Record<string, never>>,
  how: { readonly client: string },
) => unknown;

/** The id of the text that holds an island's properties, where its code stands in the page. */
export const PROPS = 'island-props';

/** Wakes the island of a page by code that stands in the page, once a press was heard: nothing of it is asked for. */
export async function startIsland(render: Renderer, component: unknown): Promise<void> {
  const island = document.querySelector('astro-island');
  const props = document.getElementById(PROPS)?.textContent;
  if (!island || !props) throw new Error('There is no island on this page');
  await breathe();
  await render(island)(component, JSON.parse(props), {}, { client: 'load' });
  island.removeAttribute('ssr');
}
