import { showNotice } from './browser/notices.ts';
import type { Shelf, ShelfItem } from './shelf.ts';

type Disk = typeof import('./browser/disk.ts');

/** Comes when the page is awake. Where it does not come the page says so, and the next change asks for it again. */
const theDisk = () =>
  import('./browser/disk.ts').catch(() => {
    showNotice('disk-silent', true);
    return null;
  });

/** Changes to one item that are not on the disk yet. */
interface Noted<Kept> {
  /** The text before the first of them and after the last; null for none. */
  readonly before: string | null;
  readonly after: string;
  /** Oldest first. */
  readonly changes: readonly ((kept: Kept) => Kept)[];
}

/**
 * What is kept, written through to the disk, so that no crash takes what was kept; and the order of changes among
 * tabs, so that two that change one item at the same moment both keep their change.
 */
export interface Journal<Kept extends ShelfItem> {
  /** Writes a change that stands on the shelf to the disk: as it stands, or on top of what another tab wrote. */
  note(id: string, noted: Noted<Kept>): void;
  /** Forgets one that is gone from the shelf on the disk too, where what was last written here may stand. */
  forget(id: string): void;
  /**
   * Brings shelf and disk to the later text of each item, once: a crash may have taken the last of either. What is changed
   * meanwhile goes to the disk after it.
   */
  reconcile(): Promise<void>;
  /** Resolves once all that was asked of it till now is done. */
  settled(): Promise<void>;
}

/** The journal of a shelf. `onText` hears the id of each item whose text on the shelf it changed. */
export function journalOf<Kept extends ShelfItem>(
  shelf: Shelf<Kept>,
  onText: (id: string) => void,
): Journal<Kept> {
  const waiting = new Map<string, Noted<Kept>>();
  const forgotten = new Set<string>();
  let writing: Promise<void> = Promise.resolve();

  /** Does a step once those before it are done, as often as the disk makes it. One that breaks down holds up none. */
  function after<Answer>(step: (disk: Disk) => Promise<Answer | null>): Promise<void> {
    const done = writing.then(async () => {
      const disk = await theDisk();
      await disk?.onceItAnswers(() => step(disk));
    });
    writing = done.catch(() => showNotice('disk-silent', true));
    return done;
  }

  /**
   * What is to stand on the disk: what stands on the shelf, or the changes on top of what another tab wrote. What a later
   * version of the site wrote cannot be read: it is set aside first, and stays where there is no room for that.
   */
  function merged(
    { before, after: text, changes }: Noted<Kept>,
    id: string,
    found: string | undefined,
  ): string | undefined {
    if (found === undefined || found === before || found === text) return text;
    const theirs = shelf.parse(id, found);
    if (!theirs) return shelf.setAside(id, found).ok ? text : undefined;
    // Made again, a change is no later than it was: what came after it here would look older than it.
    const made = shelf.parse(id, text)?.updated ?? '';
    const updated = made > theirs.updated ? made : theirs.updated;
    return shelf.textFor({ ...changes.reduce((kept, make) => make(kept), theirs), updated });
  }

  /** What did not reach the disk goes there before what came after it: made without it, that one would undo it. */
  function waitAgain(id: string, noted: Noted<Kept>): void {
    if (forgotten.has(id)) return;
    const later = waiting.get(id);
    const changes = [...noted.changes, ...(later?.changes ?? [])];
    waiting.set(id, { before: noted.before, after: later?.after ?? noted.after, changes });
  }

  /** Writes what waits for one; null where the disk does not take it now. */
  async function write({ askToPersist, changeDisk }: Disk, id: string): Promise<true | null> {
    const noted = waiting.get(id);
    if (!noted) return true;
    waiting.delete(id);
    let [text, isPut]: [string | undefined, boolean] = [undefined, false];
    const isWritten = await changeDisk(
      shelf.keyOf(id),
      (found) => {
        text = merged(noted, id, found);
        return text ?? found;
      },
      () => {
        // What several tabs wrote reaches the shelf in the order of the disk.
        if (text === undefined || text === noted.after || waiting.has(id) || forgotten.has(id)) return;
        isPut = shelf.writeText(id, text).ok;
      },
    ).catch((error: unknown) => {
      waitAgain(id, noted);
      throw error;
    });
    if (isPut) onText(id);
    if (!isWritten) {
      waitAgain(id, noted);
      return null;
    }
    // Once what is kept was changed, there is something to lose.
    if (noted.before !== null) askToPersist();
    return true;
  }

  /**
   * Takes the later of two texts of one item, wherever it stands; of two as late, the one several tabs wrote together.
   * What was changed meanwhile is not weighed: it is written after, on top of the later one.
   */
  async function level(disk: Disk, id: string, onDisk: string | undefined): Promise<boolean> {
    const noted = waiting.get(id);
    const onShelf = noted ? noted.before : shelf.textOf(id);
    if (forgotten.has(id) || onShelf === onDisk) return true;
    const written = onDisk === undefined ? undefined : shelf.parse(id, onDisk);
    const found = onShelf === null ? undefined : shelf.parse(id, onShelf);
    if (written && (!found || found.updated <= written.updated))
      return noted ? true : putBack(disk, id, written, onDisk);
    if (onShelf === null || !found) return true;
    const isUnread = onDisk !== undefined && !written;
    if (isUnread && !shelf.setAside(id, onDisk).ok) return true;
    return disk.changeDisk(shelf.keyOf(id), (text) => (text === onDisk ? onShelf : text));
  }

  /** Puts on the shelf what the disk alone has, unless somebody changed or forgot it since it was read. */
  async function putBack(disk: Disk, id: string, kept: Kept, onDisk: string | undefined): Promise<boolean> {
    let [isThere, isPut] = [false, false];
    const isAsked = await disk.changeDisk(
      shelf.keyOf(id),
      (text) => {
        isThere = text === onDisk;
        return text;
      },
      () => {
        if (isThere && !waiting.has(id) && !forgotten.has(id)) isPut = shelf.write(kept).ok;
      },
    );
    if (isPut) onText(id);
    return isAsked;
  }

  /** Levels every item; null where the disk does not answer now. */
  async function levelAll(disk: Disk): Promise<true | null> {
    const texts = await disk.readDisk(shelf.keyOf(''));
    if (!texts) return null;
    const ids = [...texts.keys()].map((key) => key.slice(shelf.keyOf('').length));
    for (const id of new Set([...shelf.ids(), ...ids]))
      if (!(await level(disk, id, texts.get(shelf.keyOf(id))))) return null;
    return true;
  }

  return {
    note: (id, noted) => {
      forgotten.delete(id);
      const earlier = waiting.get(id);
      const changes = [...(earlier?.changes ?? []), ...noted.changes];
      waiting.set(id, { ...noted, before: earlier ? earlier.before : noted.before, changes });
      void after((disk) => write(disk, id));
    },
    forget: (id) => {
      waiting.delete(id);
      forgotten.add(id);
      void after(async ({ changeDisk }) => (await changeDisk(shelf.keyOf(id), () => undefined)) || null);
    },
    reconcile: () => after(levelAll),
    settled: () => writing,
  };
}
