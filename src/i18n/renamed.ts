/** The same words where something goes by another name; what stands in `{places}` is no name. */
export function renamed<Words>(words: Words, name: string, other: string): Words {
  const named = new RegExp(`(?<![{\\w])${name}(?![}\\w])`, 'gi');
  const isLow = (text: string) => text.charAt(0) === text.charAt(0).toLowerCase();
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replace(named, (found) => (isLow(found) ? other : capital(other)));
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner)]));
  };
  return rename(words) as Words;
}
