function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** Do both say the same, whatever the order of their keys? Plain values, as files hold them. */
export function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}
