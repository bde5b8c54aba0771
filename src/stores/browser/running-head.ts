const FOOT_AT_MOST = 100;

/** What stands at the head of each printed page, as one text; browsers that print no heads leave it out. */
export function setRunningHead(text: string): void {
  document.documentElement.style.setProperty('--running-head', JSON.stringify(text));
}

/** What stands at the foot of each printed page, before its number, as one text of at most so many signs. */
export function setRunningFoot(text: string): void {
  const line = [...text.replace(/\s+/g, ' ')].slice(0, FOOT_AT_MOST).join('');
  document.documentElement.style.setProperty('--running-foot', JSON.stringify(line));
}
