/** What can still be tried as a file: the file inside a kept value that is JSON; undefined when there is none. */
export function fileWithin(text: string): { readonly name: string; readonly text: string } | undefined {
  try {
    const { name, file } = JSON.parse(text) ?? {};
    if (typeof file !== 'object' || file === null) return undefined;
    return { name: typeof name === 'string' ? name : '', text: JSON.stringify(file) };
  } catch {
    // Not JSON: it can only be downloaded as it is.
    return undefined;
  }
}
