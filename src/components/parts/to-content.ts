/** Leaves what is shown, and puts the focus where what takes its place begins. */
export function toContent(leave: () => void): void {
  leave();
  document.getElementById('content')?.focus();
}
