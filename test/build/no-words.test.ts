import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../sources.ts';

test.each(['write-schemas', 'draw-catalogue', 'draw-social-images'])(
  '%s takes no words, and does nothing where some are given',
  (name) => {
    const script = join(ROOT, 'src/build', `${name}.ts`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--all', 'fr'], {
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'This command takes no options: --all fr\n',
    });
  },
);
