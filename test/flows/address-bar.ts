import { vi } from 'vitest';

/** An address that tests write in as a visitor would, and the places that the page has. */
export function addressBar(fragment = '', places: readonly string[] = []) {
  const heard = new Set<() => void>();
  const location = { hash: fragment, pathname: '/en/page/', search: '', origin: 'https://cap17.example' };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, address: string) => {
      location.hash = address.includes('#') ? address.slice(address.indexOf('#')) : '';
    },
  });
  vi.stubGlobal('document', {
    getElementById: (id: string) => (places.includes(id) ? { scrollIntoView: () => undefined } : null),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => {
    if (name === 'hashchange') heard.add(listener);
  });
  vi.stubGlobal('removeEventListener', (_name: string, listener: () => void) => heard.delete(listener));
  return {
    location,
    /** Follows a link within the page, or types another fragment. */
    goTo(next: string): void {
      location.hash = next;
      for (const listener of heard) listener();
    },
    get listeners(): number {
      return heard.size;
    },
  };
}
