import { expect, test } from 'vitest';
import type { Decision } from '../../../src/domain/model/assessment.ts';
import { byOwner } from '../../../src/domain/model/owners.ts';
import { ownerLink, ownerPlaceIn } from '../../../src/flows/sending/owner-link.ts';
import { toFile } from '../../../src/share/files.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { assessmentFrom } from '../sample.ts';

const decisions: readonly Decision[] = [
  { action: 'a' },
  { action: 'b', owner: 'Claire' },
  { action: 'c', owner: 'Bo', status: 'dropped' },
  { action: 'd', owner: ' claire ' },
  { action: 'e', owner: 'Bo' },
  { action: 'f', owner: 'B\u00a0 o' },
  { action: 'g', owner: 'b o' },
];

test('decisions stand by owner, in the order of their first one; those of nobody last, dropped ones nowhere', () => {
  expect(
    byOwner(decisions).map(({ owner, decisions: own }) => [owner, own.map(({ action }) => action)]),
  ).toEqual([
    ['Claire', ['b', 'd']],
    ['Bo', ['e']],
    ['B\u00a0 o', ['f', 'g']],
    ['', ['a']],
  ]);
});

test('the link of an owner opens to the same report, at the place of that owner', async () => {
  const file = toFile({ ...assessmentFrom('21'), decisions });
  const fragment = await encodeLink(file, ['actions']);
  const link = ownerLink(`https://cap17.example/r#${fragment}`, 1);
  expect(link).toMatch(/[\w-]~2$/);
  const opened = await decodeLink(link);
  expect(opened).toEqual(await decodeLink(fragment));
  expect(
    opened.ok && opened.file.format === 'cap17-assessment' && byOwner(opened.file.decisions ?? [])[1]?.owner,
  ).toBe('Bo');
  expect([link, fragment, `${fragment}~0`, `${fragment}~`].map(ownerPlaceIn)).toEqual([
    1,
    undefined,
    undefined,
    undefined,
  ]);
});
