import { afterEach, expect, test, vi } from 'vitest';
import { setPrintedLine } from '../../src/stores/browser/printed-line.ts';

afterEach(() => vi.unstubAllGlobals());

test('the latest text of each line is written when somebody prints, by one listener however often lines are set', () => {
  const listeners = new Set<() => void>();
  const written = new Map<string, string>();
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => listeners.add(listener));
  const style = { setProperty: (name: string, text: string) => written.set(name, text) };
  vi.stubGlobal('document', { documentElement: { style } });
  setPrintedLine('--running-head', 'First');
  setPrintedLine('--running-foot', 'House');
  setPrintedLine('--running-head', 'Second');
  expect(written.size).toBe(0);
  expect(listeners.size).toBe(1);
  for (const listener of listeners) listener();
  expect([...written]).toEqual([
    ['--running-head', '"Second"'],
    ['--running-foot', '"House"'],
  ]);
});
