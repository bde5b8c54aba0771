import { vi } from 'vitest';

/** A browser's storage for one origin, with a limit in characters. */
export class FakeStorage {
  readonly #texts = new Map<string, string>();
  room = 5_000_000;
  isForbidden = false;
  onChange: ((key: string | null) => void) | undefined;

  get length(): number {
    this.#guard();
    return this.#texts.size;
  }

  key(index: number): string | null {
    return [...this.#texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.#guard();
    return this.#texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.#guard();
    const others = [...this.#texts].filter(([other]) => other !== key);
    const used = others.reduce((sum, [other, value]) => sum + other.length + value.length, 0);
    const before = this.#texts.get(key);
    const grows = text.length > (before?.length ?? -1);
    if (grows && used + key.length + text.length > this.room) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    this.#texts.set(key, text);
    if (before !== text) this.onChange?.(key);
  }

  removeItem(key: string): void {
    this.#guard();
    if (this.#texts.delete(key)) this.onChange?.(key);
  }

  clear(): void {
    this.#texts.clear();
    this.onChange?.(null);
  }

  /** Leaves no room beyond what is kept. */
  fill(): void {
    this.room = 0;
  }

  /** Everything kept, as plain texts. */
  all(): Record<string, string> {
    return Object.fromEntries(this.#texts);
  }

  #guard(): void {
    if (this.isForbidden) throw new DOMException('denied', 'SecurityError');
  }
}

type Stores = typeof import('../../src/stores/assessments.ts');
export type Tab = Stores & { readonly backup: typeof import('../../src/flows/keeping/backup.ts') };

interface Listening {
  readonly tab: object;
  readonly hear: (event: { key: string | null }) => void;
}

/** A device whose tabs share one storage and tell one another what they change, as browsers do. */
export function device() {
  const storage = new FakeStorage();
  const listening: Listening[] = [];
  let active: object = {};

  /** Does something as one tab: the others hear of it. */
  function as<Result>(tab: object, act: () => Result): Result {
    const heard: (string | null)[] = [];
    active = tab;
    storage.onChange = (key) => heard.push(key);
    const result = act();
    for (const key of heard) tellOthers(tab, key);
    return result;
  }

  function tellOthers(tab: object, key: string | null): void {
    for (const other of listening.filter((one) => one.tab !== tab)) {
      as(other.tab, () => other.hear({ key }));
    }
  }

  async function openTab(): Promise<Tab> {
    const own = new FakeStorage();
    vi.resetModules();
    vi.stubGlobal('localStorage', storage);
    vi.stubGlobal('sessionStorage', own);
    vi.stubGlobal('addEventListener', (name: string, hear: Listening['hear']) => {
      if (name === 'storage') listening.push({ tab: active, hear });
    });
    const stores = await import('../../src/stores/assessments.ts');
    const backup = await import('../../src/flows/keeping/backup.ts');
    const tab: Tab = { ...stores, backup };
    as(tab, () => {
      stores.openStore();
    });
    return tab;
  }

  return { storage, openTab, as };
}
