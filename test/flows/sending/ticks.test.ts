import { beforeEach, expect, test } from 'vitest';
import { keepTicks, ticksOf } from '../../../src/flows/sending/ticks.ts';
import { $workshops, changeWorkshop } from '../../../src/stores/workshops.ts';
import { emptyDevice, facilitated } from '../kept-here.ts';

beforeEach(() => void emptyDevice());

test('nothing is ticked at first; what was ticked at the close is ticked in the report, but for what has to stay', () => {
  const { id } = facilitated();
  const saved = () => $workshops.get().find((one) => one.id === id);
  expect(ticksOf(saved())).toEqual([]);
  keepTicks(saved(), ['scope', 'actions', 'votes']);
  expect(ticksOf(saved())).toEqual(['scope', 'actions', 'votes']);
  changeWorkshop(id, (copy) => ({ ...copy, left: 'groups' }));
  expect(ticksOf(saved())).toEqual(['scope', 'actions']);
  expect(ticksOf(undefined)).toEqual([]);
});
