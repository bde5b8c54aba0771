import { sitePath } from '../../i18n/site-path.ts';
import { ownScript } from '../../stores/browser/own-script.ts';

/**
 * Keeps every page of this language working without a network, unless the visitor asked to save on it, and shows `notice` once a newer version waits; its button takes it.
 * Silent where the browser has no service workers or refuses them.
 */
export async function keepOffline(notice: HTMLElement): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const address = ownScript(sitePath('/service-worker.js'));
  // The next page asks again; until then pages need the network, which the check of a host tells.
  const registration = await serviceWorker.register(address).catch(() => undefined);
  if (!registration) return;
  let isTaken = false;

  const offer = (worker: ServiceWorker) => {
    // The first version ever has nothing to replace.
    if (!serviceWorker.controller) return;
    notice.hidden = false;
    notice.querySelector('button')?.addEventListener('click', () => {
      isTaken = true;
      worker.postMessage('take-over');
    });
  };
  const follow = (worker: ServiceWorker) =>
    worker.addEventListener('statechange', () => worker.state === 'installed' && offer(worker));

  if (registration.waiting) offer(registration.waiting);
  if (registration.installing) follow(registration.installing);
  registration.addEventListener(
    'updatefound',
    () => registration.installing && follow(registration.installing),
  );
  serviceWorker.addEventListener('controllerchange', () => isTaken && location.reload());
  const { active } = await serviceWorker.ready;
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (!connection?.saveData) active?.postMessage({ keep: document.documentElement.lang });
}
