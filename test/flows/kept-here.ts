import { vi } from 'vitest';
import { rehearsalCopy } from '../../src/domain/workshop/rehearsal.ts';
import type { WorkingCopy } from '../../src/domain/workshop/working-copy.ts';
import { workingCopyFile } from '../../src/share/files.ts';
import { addWorkshop, copyOf } from '../../src/stores/workshops.ts';
import { FakeStorage } from '../stores/tab.ts';

/** A device and a tab that keep what they are given; nothing leaves. Returns how to say that the page is left. */
export function emptyDevice(): { leave(): void } {
  const heard = new Map<string, () => void>();
  vi.stubGlobal('localStorage', new FakeStorage());
  vi.stubGlobal('sessionStorage', new FakeStorage());
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => heard.set(name, listener));
  vi.stubGlobal('removeEventListener', (name: string) => heard.delete(name));
  vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined });
  return { leave: () => heard.get('pagehide')?.() };
}

/** Twelve fictional people in three groups. */
export const TWELVE = rehearsalCopy({ scope: 'Claims', groups: ['a', 'b', 'c'], notes: [] }, '2026-11-21');

/** A workshop kept here, and how to read what is kept of it. */
export function facilitated(copy: WorkingCopy = TWELVE): { readonly id: string; kept(): WorkingCopy } {
  const id = addWorkshop('Claims', workingCopyFile(copy));
  return {
    id,
    kept: () => {
      const { format, version, ...kept } = copyOf(id) ?? workingCopyFile(copy);
      return kept;
    },
  };
}
