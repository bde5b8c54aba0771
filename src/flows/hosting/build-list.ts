/** What a build says of itself at the head of its service worker: paths from the origin. */
export interface BuildList {
  /** The path the site stands under. */
  readonly base: string;
  readonly version: string;
  /** What is kept for use without a network: for a participant, and for one language. */
  readonly kept: readonly string[];
  /** Every built file and every other file of the list, each once. */
  readonly files: readonly string[];
}

/** A constant as the build writes it, on a line of its own. */
function constantIn(text: string, name: string): unknown {
  const start = `const ${name} = `;
  const line = text.split('\n').find((one) => one.startsWith(start)) ?? '';
  try {
    return JSON.parse(line.slice(start.length, -1));
  } catch {
    // Not a list of ours: the caller says so.
    return undefined;
  }
}

const paths = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Reads the list in the text of a service worker, for the pages of a language; undefined where it is not one of ours. */
export function buildList(text: string, locale: string): BuildList | undefined {
  const [base, version] = [constantIn(text, 'BASE'), constantIn(text, 'VERSION')];
  if (typeof base !== 'string' || typeof version !== 'string') return undefined;
  const languages = Object.entries(constantIn(text, 'LANGUAGES') ?? {});
  const answer = paths(constantIn(text, 'ANSWER'));
  const own = languages.filter(([language]) => language === locale).flatMap(([, list]) => paths(list));
  const all = languages.flatMap(([, list]) => paths(list));
  return {
    base,
    version,
    kept: [...new Set([...answer, ...own])],
    files: [...new Set([...answer, ...all, ...paths(constantIn(text, 'FILES'))])],
  };
}
