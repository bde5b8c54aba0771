/** So many signs that no compression shortens; the same for the same seed. */
export function noise(length: number, seed = 1): string {
  let state = seed;
  const sign = () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(0x4e00 + (state % 20_000));
  };
  return Array.from({ length }, sign).join('');
}
