type Path = readonly PropertyKey[];
type Container = Record<PropertyKey, unknown> | unknown[];

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isContainer(inner) && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** What to take out for one problem: the value there, or, when it is missing, whatever lacks it. */
function removable(root: unknown, path: Path): Path {
  return at(root, path) === undefined ? path.slice(0, -1) : path;
}

/** Later items of a list first, so that the places of the earlier ones still hold. */
function lastFirst(one: Path, other: Path): number {
  for (const [index, key] of one.entries()) {
    const against = other[index];
    if (typeof key === 'number' && typeof against === 'number' && key !== against) return against - key;
  }
  return other.length - one.length;
}

/**
 * A copy of `root` without what stands at `paths`; undefined when the whole would have to go. Numbers in a path
 * are places in lists.
 */
export function without(root: unknown, paths: readonly Path[]): unknown {
  const removed = paths.map((path) => removable(root, path));
  if (removed.some((path) => path.length === 0)) return undefined;
  const rest: unknown = structuredClone(root);
  const unique = new Map(removed.map((path) => [path.join('\n'), path]));
  for (const path of [...unique.values()].sort(lastFirst)) {
    const parent = at(rest, path.slice(0, -1));
    const key = path.at(-1);
    if (Array.isArray(parent) && typeof key === 'number') parent.splice(key, 1);
    else if (isContainer(parent) && key !== undefined) Reflect.deleteProperty(parent, key);
  }
  return rest;
}
