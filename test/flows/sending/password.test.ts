import { expect, test, vi } from 'vitest';
import { drawPassword, strengthOf } from '../../../src/flows/sending/password.ts';

test.each(['a', 'aaaaaaaaaaaaaaaaaaaa', 'azertyuiop', 'password1234', '12/05/1987', 'qwertyqwertyqwerty'])(
  'a password that programs try first is weak, however long: %s',
  async (password) => {
    expect(await strengthOf(password)).toBe('weak');
  },
);

test('words in a row are stronger than a short mix of signs', async () => {
  expect(await strengthOf('quatre mots du Ponant')).toBe('strong');
  expect(await strengthOf('x7$kP')).toBe('weak');
});

test('a password that is proposed is strong, can be said, and is never the same', async () => {
  const drawn = Array.from({ length: 200 }, drawPassword);
  expect(new Set(drawn).size).toBe(200);
  for (const password of drawn)
    expect(password).toMatch(/^(?:[bdfgklmnprstvz][aeiou]){3}(?:-(?:[bdfgklmnprstvz][aeiou]){3}){3}$/);
  expect(await strengthOf(drawn[0] ?? '')).toBe('strong');
  const syllables = new Set(drawn.flatMap((password) => password.match(/[a-z]{2}/g) ?? []));
  expect(syllables.size).toBe(70);
});

test('what tells how strong one is may come later where it did not come', async () => {
  vi.resetModules();
  vi.doMock('@zxcvbn-ts/core', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  const { strengthOf: later } = await import('../../../src/flows/sending/password.ts');
  await expect(later('azertyuiop')).rejects.toThrow();
  vi.doUnmock('@zxcvbn-ts/core');
  expect(await later('azertyuiop')).toBe('weak');
});
