/** Fetches a part that shows what is kept on the device, which is read before the part is drawn. */
export async function withStore<Module>(load: () => Promise<Module>): Promise<Module> {
  const [part, { readKeptOnce }] = await Promise.all([load(), import('../../flows/opening/read-kept.ts')]);
  readKeptOnce();
  return part;
}
