import { inflateSync } from 'node:zlib';
import { STEP_MS } from '../limits.ts';
import type { Engine } from './engine.ts';

/** What a page is asked and told, in whatever browser: short scripts that find things as people name them. */
const IN_PAGE = `
  const sleep = (ms) => new Promise((resume) => setTimeout(resume, ms));
  const text = (element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const isShown = (element) => element.checkVisibility ? element.checkVisibility() : element.getClientRects().length > 0;
  const named = (selector, name) => [...document.querySelectorAll(selector)].filter((one) => isShown(one) && text(one).startsWith(name));
  const control = (label) => {
    for (const one of document.querySelectorAll('label')) if (text(one).startsWith(label)) return one.control ?? document.getElementById(one.htmlFor) ?? one.querySelector('input,textarea,select');
    return document.querySelector('[aria-label="' + label + '"]');
  };
  const fill = (field, value) => {
    const prototype = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value').set.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  };
  const give = (input, name, content, type) => {
    const files = new DataTransfer();
    files.items.add(new File([content], name, { type }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
`;

/** A page of the site in an engine. */
export interface EnginePage {
  /** Opens an address of the site and waits until its islands answer. */
  open(path: string): Promise<void>;
  /** Waits until a script says something other than false, null or nothing; returns it. */
  until(what: string, script: string): Promise<unknown>;
  /** Presses the first button, link, summary or label that is named so, once it is there. */
  press(name: string): Promise<void>;
  /** On how many pages it prints; undefined where the browser’s protocol does not print. */
  print(): Promise<number | undefined>;
  /** Writes into the field that is labelled so, once it is there. */
  fill(label: string, value: string): Promise<void>;
}

/** How many pages a PDF has: the greatest count of its tree of pages, which may stand packed with other objects. */
function pagesOf(pdf: Buffer): number {
  const source = pdf.toString('latin1');
  const packed = [...source.matchAll(/\/Type \/ObjStm[^>]*>>\s*stream\r?\n/g)].map(({ 0: head, index }) =>
    inflateSync(pdf.subarray(index + head.length)).toString('latin1'),
  );
  const counts = [source, ...packed].flatMap((text) => [...text.matchAll(/\/Count (\d+)/g)]);
  return Math.max(0, ...counts.map(([, count]) => Number(count)));
}

/** Works on the site at `url` in an engine; each step that does not come is named. */
export function pageIn(engine: Engine, url: string): EnginePage {
  const until = async (what: string, script: string) => {
    const since = performance.now();
    for (let last: unknown = ''; ; ) {
      try {
        const found = await engine.run(`async () => { ${IN_PAGE} return (${script}); }`);
        if (found) return found;
      } catch (error) {
        // The page went meanwhile to where it was sent.
        last = error;
      }
      if (performance.now() - since > STEP_MS) throw new Error(`${what} did not come ${last}`);
      await new Promise((resume) => setTimeout(resume, 150));
    }
  };
  const said = (value: string) => JSON.stringify(value);
  return {
    until,
    open: async (path) => {
      await engine.open(new URL(path, url).href);
      await until(
        `${path} awake`,
        `!document.querySelector('astro-island[ssr]') && document.readyState === 'complete'`,
      );
    },
    press: async (name) =>
      void (await until(
        `the button ${name}`,
        `(() => { const [one] = named('button, a, summary, label', ${said(name)}); if (!one || one.disabled) return false; one.click(); return true; })()`,
      )),
    print: async () => {
      const pdf = await engine.print?.();
      return pdf === undefined ? undefined : pagesOf(Buffer.from(pdf, 'base64'));
    },
    fill: async (label, value) =>
      void (await until(
        `the field ${label}`,
        `(() => { const field = control(${said(label)}); if (!field) return false; fill(field, ${said(value)}); return true; })()`,
      )),
  };
}
