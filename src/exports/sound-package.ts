import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CONTENT_TYPES = '[Content_Types].xml';
const OVERRIDE = /\s*<Override PartName="\/([^"]+)"[^>]*\/>/g;

function withoutFolders(written: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(unzipSync(written)).filter(([name]) => !name.endsWith('/')));
}

/**
 * An Office package whose list of contents declares the parts that are there and no others, without entries for folders,
 * and the workbooks inside it likewise: strict readers offer to repair a package that lacks what its list promises.
 * Throws when there is no list.
 */
export function soundPackage(written: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = withoutFolders(written);
  const list = parts[CONTENT_TYPES];
  if (list === undefined) throw new Error(`The package has no ${CONTENT_TYPES}`);
  const declared = strFromU8(list).replace(OVERRIDE, (whole, part: string) =>
    Object.hasOwn(parts, part) ? whole : '',
  );
  for (const name of Object.keys(parts)) {
    const part = parts[name];
    if (part && name.endsWith('.xlsx')) parts[name] = soundPackage(part);
  }
  return zipSync({ ...parts, [CONTENT_TYPES]: strToU8(declared) });
}
