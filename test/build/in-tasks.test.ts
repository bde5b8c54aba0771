import { beforeEach, expect, test, vi } from 'vitest';

const order: string[] = [];
const clock = { now: 1000 };
beforeEach(() => {
  order.length = 0;
  vi.resetModules();
  vi.stubGlobal('order', order);
  vi.stubGlobal('clock', clock);
  vi.stubGlobal('performance', { now: () => clock.now });
});

/** A file that runs for a hundredth of a second, upon which somebody presses. */
const file = (name: string) =>
  `data:text/javascript,order.push("${name}");clock.now+=10;setTimeout(()=>order.push("press"))//${Math.random()}`;

/** Wakes an island of a page that names some files. */
async function wake(visibilityState: DocumentVisibilityState, files: readonly string[]): Promise<void> {
  vi.stubGlobal('document', { visibilityState, querySelectorAll: () => files.map((href) => ({ href })) });
  const load = async () => {
    order.push('island');
    clock.now += 10;
    setTimeout(() => order.push('press'));
    return async () => void order.push('awake');
  };
  const { default: inTasks } = await import('../../src/build/chunks/in-tasks.ts');
  await inTasks(load, { name: '', value: '' }, {} as HTMLElement);
}

test('a press is heard between the files of a page, and before its island wakes', async () => {
  await wake('visible', [file('one'), file('two')]);
  expect(order).toEqual(['one', 'press', 'two', 'press', 'island', 'press', 'awake']);
});

test('files that run for less than a hundredth of a second together are run with one wait', async () => {
  const waits = vi.spyOn(globalThis, 'setTimeout');
  const brief = () => `data:text/javascript,clock.now+=4//${Math.random()}`;
  await wake('visible', Array.from({ length: 7 }, brief));
  const pressOfIsland = 1;
  expect(waits.mock.calls.length - pressOfIsland).toBe(
    ['after the first', 'the fourth', 'the seventh', 'island'].length,
  );
});

test('a page that is not seen waits for no press', async () => {
  await wake('hidden', [file('one'), file('two')]);
  expect(order.filter((one) => one !== 'press')).toEqual(['one', 'two', 'island', 'awake']);
  expect(order.at(-1)).toBe('awake');
  await expect.poll(() => order.filter((one) => one === 'press').length).toBe(3);
});

test('a file that does not come is left to the island to ask for again', async () => {
  await wake('visible', ['data:text/javascript,throw new Error("broken")', file('two')]);
  expect(order).toEqual(['two', 'press', 'island', 'press', 'awake']);
});
