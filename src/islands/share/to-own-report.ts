/** Leaves an opened report, and puts the focus where the one that takes its place begins. */
export function toOwnReport(leave: () => void): void {
  leave();
  document.getElementById('content')?.focus();
}
