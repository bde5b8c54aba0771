import { useState } from 'react';
import type { GivenFile, ImportFile } from '../import/ImportFile.tsx';

interface FileImport {
  readonly ImportFile: typeof ImportFile;
  readonly given?: GivenFile;
}

/** What opens a file, fetched once it is asked for; `onFailed` when it cannot come. */
export function useImportFile(onFailed: () => void) {
  const [importing, setImporting] = useState<FileImport | null>(null);
  const open = async (given?: GivenFile) => {
    try {
      const { ImportFile } = await import('../import/ImportFile.tsx');
      setImporting({ ImportFile, ...(given && { given }) });
    } catch {
      // Offline, or the site was published anew meanwhile.
      onFailed();
    }
  };
  return { importing, open, close: () => setImporting(null) };
}
