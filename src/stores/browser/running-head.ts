/** What stands at the head of each printed page, as one text; browsers that print no heads leave it out. */
export function setRunningHead(text: string): void {
  document.documentElement.style.setProperty('--running-head', JSON.stringify(text));
}
