import { expect, test } from 'vitest';
import { againOn } from '../../../src/flows/replying/again.ts';
import { invitationFile } from '../../../src/share/files.ts';

const invited = { model: 2, workshop: '7K3M9PQ2', scope: 'Claims' } as const;
const own = { invitation: invitationFile(invited) };

test('an invitation to one practice of a workshop one replied to is a second vote on it', () => {
  expect(againOn(own, { ...invited, practices: ['guidance'] })).toBe('guidance');
});

test.each([
  ['to more than one', { ...invited, practices: ['guidance', 'closed-loop'] as const }],
  ['to all', invited],
  ['of another workshop', { ...invited, workshop: 'ZZZZZZZZ', practices: ['guidance'] as const }],
  ['of another model', { ...invited, model: 1, practices: ['guidance'] as const }],
])('an invitation %s is answered as any', (_, invitation) => {
  expect(againOn(own, invitation)).toBeUndefined();
});

test('a workshop that asks one practice only is answered as any, again and again', () => {
  const one = { ...invited, practices: ['guidance'] as const };
  expect(againOn({ invitation: invitationFile({ ...one, practices: ['guidance'] }) }, one)).toBeUndefined();
});
