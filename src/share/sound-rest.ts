type Path = readonly PropertyKey[];
type Container = Record<PropertyKey, unknown> | unknown[];

const REMOVED = Symbol('removed');

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

function dropRemoved(container: Container): void {
  if (Array.isArray(container)) {
    let length = 0;
    for (const item of container) if (item !== REMOVED) container[length++] = item;
    container.length = length;
    return;
  }
  for (const key of Reflect.ownKeys(container)) if (container[key] === REMOVED) delete container[key];
}

/** A copy of `root` without what stands at `paths`; undefined when the whole would have to go. */
export function without(root: unknown, paths: readonly Path[]): unknown {
  const removed = paths.map((path) => removable(root, path));
  if (removed.some((path) => path.length === 0)) return undefined;
  const rest: unknown = structuredClone(root);
  const parents = new Set<Container>();
  for (const path of removed) {
    const parent = at(rest, path.slice(0, -1));
    const key = path.at(-1);
    if (!isContainer(parent) || key === undefined) continue;
    Reflect.set(parent, key, REMOVED);
    parents.add(parent);
  }
  // Only now, so that places in lists hold until every one is marked.
  for (const parent of parents) dropRemoved(parent);
  return rest;
}
