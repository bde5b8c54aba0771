import { isInsideApp } from './lasting.ts';

/** Hands a file to the visitor as a download, or through the system’s own sharing where downloads are blocked. */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const files = [new File([blob], name, { type: blob.type })];
  if (isInsideApp() && navigator.canShare?.({ files })) {
    // Closed without a choice, nothing was taken, and the page says no more than before.
    navigator.share({ files }).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) save(name, blob);
    });
  } else save(name, blob);
}

function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
