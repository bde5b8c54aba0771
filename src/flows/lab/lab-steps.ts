import type { PreviewResult } from '../../value/reader/preview.ts';
import { EMPTY_LAB, type Lab, type PurchaseDraft } from './lab.ts';

const UNSETTLED = {
  name: '',
  isSynthetic: false,
  preview: null,
  isSummary: false,
  reading: {},
  endDay: undefined,
} as const;

/** A file to be settled or read; its number tells it from every other. */
export function newDraft(number: number, part: Partial<PurchaseDraft>): PurchaseDraft {
  return { number, ...UNSETTLED, isReading: false, problems: [], progress: 0, ...part };
}

/** A file that was to be read, back at its columns; nothing when it has none to settle. */
export function settledAgain(draft: PurchaseDraft | null): PurchaseDraft | null {
  return draft?.preview ? { ...draft, isReading: false, progress: 0 } : null;
}

/** The page with a file to settle or to read. */
export function opened(lab: Lab, draft: PurchaseDraft): Lab {
  return { ...lab, draft, next: null, hasFailed: false, isCancelled: false };
}

/** The page while another file is looked at. */
export function lookedAt(lab: Lab, name: string): Lab {
  return { ...lab, next: { name, problems: [], progress: 0 }, hasFailed: false, isCancelled: false };
}

/** All anew but the economics and the settings. */
export function begun({ economics, settings }: Lab, part: Partial<Lab>): Lab {
  return { ...EMPTY_LAB, economics, settings, ...part };
}

/** The page after a second look at the file that is settled, whose columns are proposed anew. */
export function lookedAgain(lab: Lab, preview: PreviewResult, reading: PurchaseDraft['reading']): Lab {
  const { draft } = lab;
  if (draft === null) return { ...lab, next: null };
  const found = preview.ok
    ? { preview, isSummary: preview.isSummary, reading, problems: [] }
    : { problems: preview.problems };
  return { ...lab, next: null, draft: { ...draft, ...found } };
}
