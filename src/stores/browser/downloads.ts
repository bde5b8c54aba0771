import { isInsideApp } from './lasting.ts';
import { showNotice } from './notices.ts';

/**
 * Hands a file to the visitor as a download, or through the system’s own sharing where downloads are blocked. Where they
 * may be and there is no sharing, the page says what else leaves it: nothing tells a page that its file did not come.
 */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const files = [new File([blob], name, { type: blob.type })];
  const isInside = isInsideApp();
  const saveAndSay = () => {
    save(name, blob);
    if (isInside) showNotice('file-blocked', true);
  };
  if (isInside && navigator.canShare?.({ files })) {
    // Closed without a choice, nothing was taken, and the page says no more than before.
    navigator.share({ files }).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) saveAndSay();
    });
  } else saveAndSay();
}

function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
