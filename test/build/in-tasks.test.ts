import { beforeEach, expect, test, vi } from 'vitest';
import inTasks from '../../src/build/chunks/in-tasks.ts';

const order: string[] = [];
beforeEach(() => {
  order.length = 0;
  vi.stubGlobal('order', order);
});

/** A file that runs, upon which somebody presses. */
const file = (name: string) =>
  `data:text/javascript,order.push("${name}");setTimeout(()=>order.push("press"))//${Math.random()}`;

/** Wakes an island of a page that names some files. */
async function wake(visibilityState: DocumentVisibilityState, files: readonly string[]): Promise<void> {
  vi.stubGlobal('document', { visibilityState, querySelectorAll: () => files.map((href) => ({ href })) });
  const load = async () => {
    order.push('island');
    setTimeout(() => order.push('press'));
    return async () => void order.push('awake');
  };
  await inTasks(load, { name: '', value: '' }, {} as HTMLElement);
}

test('a press is heard between the files of a page, and before its island wakes', async () => {
  await wake('visible', [file('one'), file('two')]);
  expect(order).toEqual(['one', 'press', 'two', 'press', 'island', 'press', 'awake']);
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
