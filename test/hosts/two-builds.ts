/** Builds the site twice from clean folders that share nothing, at two times of day and in two languages, and compares every byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles } from '../../src/build/built-files.ts';
import { optionsGiven } from '../script-options.ts';

optionsGiven({});

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What a clean copy of the project holds: all that git would keep. */
function sources(): string[] {
  const { stdout, status } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error('git does not say what the project holds');
  return stdout.split('\0').filter((file) => file !== '');
}

async function copyTo(folder: string): Promise<void> {
  for (const file of sources()) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await cp(join(PROJECT, file), join(folder, file));
  }
  await cp(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
}

/** Builds the copy in this folder; gives the hash of each file by its name. */
async function built(folder: string, env: NodeJS.ProcessEnv): Promise<ReadonlyMap<string, string>> {
  const { status, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const dist = join(folder, 'dist');
  const hashes = new Map<string, string>();
  for (const file of await builtFiles(dist))
    hashes.set(
      relative(dist, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    );
  return hashes;
}

const hashOf = (files: ReadonlyMap<string, string>) =>
  createHash('sha256')
    .update([...files].map(([name, hash]) => `${hash}  ${name}\n`).join(''))
    .digest('hex');

const folder = await mkdtemp(join(tmpdir(), 'cap17-twice-'));
try {
  const [first, second] = [join(folder, 'one'), join(folder, 'two/deeper/place')];
  // Both first: what is written meanwhile is in neither.
  await copyTo(first);
  await copyTo(second);
  const one = await built(first, { TZ: 'Pacific/Auckland', LANG: 'C' });
  const other = await built(second, { TZ: 'America/Lima', LANG: 'fr_FR.UTF-8' });
  console.log(`${hashOf(one)}  ${one.size} files\n${hashOf(other)}  ${other.size} files`);
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  const differ = names.filter((name) => one.get(name) !== other.get(name));
  console.log(differ.length === 0 ? 'equal byte for byte' : `${differ.length} differ:\n${differ.join('\n')}`);
  process.exitCode = differ.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
