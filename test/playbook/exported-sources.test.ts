import { parse, RISParser } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { exportPath, exportSources } from '../../src/playbook/exported-sources.ts';
import type { Source } from '../../src/playbook/source-schema.ts';
import { SOURCES } from '../content/content-files.ts';

test('placeholder', () => expect([parse, RISParser, exportPath, exportSources, SOURCES].length).toBe(5));

export type { Source };
