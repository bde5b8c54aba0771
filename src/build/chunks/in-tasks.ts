import type { ClientDirective } from 'astro';
import { breathe } from './breathe.ts';

declare global {
  namespace Astro {
    interface ClientDirectives {
      'client:tasks'?: boolean;
    }
  }
}

/**
 * Wakes an island at once, as Astro's own `load` does, but each of the files that the page names in a task of its own, and
 * then the island: run in one, they hold up every press. A file that does not come is asked for again with the island, and
 * told of there.
 */
const inTasks: ClientDirective = async (load) => {
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('[rel=modulepreload]')) {
    await import(/* @vite-ignore */ href).catch(() => {});
    await breathe();
  }
  const hydrate = await load();
  await breathe();
  await hydrate();
};
export default inTasks;
