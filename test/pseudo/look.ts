/** Whatever reads a page in the pseudo-language runs in that page: it may use nothing from outside itself. */

/** Texts without one accented letter: they come from no dictionary. `kept` are words that need no translation. */
export function plainTexts(kept: readonly string[]): string[] {
  const known = new Set(kept);
  const isForeign = (element: Element | null) =>
    element?.closest('script, style, code, pre, noscript, .reference, .cited, a[href*="/sources/"]') !=
      null || element?.closest('[lang]')?.getAttribute('lang') !== 'qps';
  const found = new Set<string>();
  const look = (text: string, where: string) => {
    if (/[\u00C0-\u024F\u1E00-\u1EFF]/.test(text)) return;
    const words = text.replace(/https?:\S+|\S+@\S+/g, '').match(/[A-Za-z]{3,}/g) ?? [];
    if (words.some((word) => !known.has(word))) found.add(`${where}: ${text.trim().slice(0, 80)}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isForeign(node.parentElement)) look(node.textContent ?? '', node.parentElement?.tagName ?? '');
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      if (!isForeign(element)) look(element.getAttribute(name) ?? '', name);
    }
  }
  return [...found];
}

/** What of the page is wider than its place, or cut. Runs in the page. */
export function misfits(): string[] {
  const found: string[] = [];
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const width = document.documentElement.clientWidth;
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const box = element.getBoundingClientRect();
    const isWide = box.right > width + 1;
    const isLong = element.scrollWidth > element.clientWidth + 1;
    // Asking for the style of each of thousands is most of the work: only of those that may be at fault.
    if (!(isWide || isLong) || box.width <= 1 || box.height <= 1) continue;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') continue;
    // What is typed scrolls within its field.
    const hides = /hidden|clip/.test(style.overflowX) && element.tagName !== 'INPUT';
    if (hides && isLong) found.push(`cut: ${name(element)}`);
    const scrolls = element.parentElement?.closest(
      '.scroll, .report-contents, dialog, pre, [tabindex="0"], textarea, svg',
    );
    if (isWide && !scrolls && !element.closest('.skip, .hidden-visually'))
      found.push(`wide: ${name(element)} ends at ${Math.round(box.right)} of ${width}`);
  }
  if (document.documentElement.scrollWidth > width)
    found.push(`the page is ${document.documentElement.scrollWidth} wide, ${width} are there`);
  return found;
}
