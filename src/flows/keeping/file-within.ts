import { asObject, objectIn } from '../../stores/object-in.ts';

/** What can still be tried as a file: the file inside a kept value that is JSON; undefined when there is none. */
export function fileWithin(text: string): { readonly name: string; readonly text: string } | undefined {
  const { name, file } = objectIn(text);
  if (asObject(file) !== file) return undefined;
  return { name: typeof name === 'string' ? name : '', text: JSON.stringify(file) };
}
