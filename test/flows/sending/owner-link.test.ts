import { expect, test } from 'vitest';
import { ownerLink, ownerPlaceIn } from '../../../src/flows/sending/owner-link.ts';

test('the link of each owner opens at their actions, the first one’s too', () => {
  for (const place of [0, 1, 18]) expect(ownerPlaceIn(ownerLink('#a2abc', place))).toBe(place);
});

test('a link that ends otherwise is nobody’s', () => {
  for (const fragment of ['', '#a2abc', '#a2abc~', '#a2abc~0', '#a2abc~1x', '#a2abc~1234'])
    expect(ownerPlaceIn(fragment)).toBeUndefined();
});
