import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { publishedSchema } from '../../src/build/published-schema.ts';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { isFormatName, SCHEMAS } from '../../src/share/formats.ts';
import { parseFile } from '../../src/share/parse-file.ts';
import { BARE_FILE } from './any-file.ts';

type Json = Record<string, unknown>;
const ROOT = new URL('../../', import.meta.url);
const readJson = (path: string): Json => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
const published = (format: string) => readJson(`public/schema/${format}-1.json`);

/** One document without references to others: each other one becomes a definition, under its own names. */
function bundled(format: string): Json {
  const defs: Json = {};
  const inlined = JSON.stringify(published(format)).replace(
    /"(cap17-[\w-]+)-1\.json"(?!,"title")/g,
    (_, other) => {
      const own = JSON.stringify(published(other)).replaceAll('#/$defs/', `#/$defs/${other}.`);
      const { $defs, $id, $schema, ...rest } = JSON.parse(own) as Json;
      for (const [name, definition] of Object.entries($defs as Json)) defs[`${other}.${name}`] = definition;
      defs[other] = rest;
      return `"#/$defs/${other}"`;
    },
  );
  const schema = JSON.parse(inlined) as Json;
  return { ...schema, $defs: { ...(schema['$defs'] as Json), ...defs } };
}

const validators = new Map(Object.keys(SCHEMAS).map((format) => [format, z.fromJSONSchema(bundled(format))]));
const isPublishedSound = (file: Json) => validators.get(String(file['format']))?.safeParse(file).success;
const isReadSound = (file: Json) => parseFile(JSON.stringify(file)).ok;

const votes = { guidance: 2, 'time-choice': 'not-applicable', 'closed-loop': 'dont-know' };
const workshop = {
  format: 'cap17-workshop',
  version: 1,
  model: 1,
  date: '2026-11-21',
  expected: 12,
  groups: ['Claims'],
  practices: ['guidance', 'time-choice'],
  matterMost: ['guidance'],
  respondents: [
    { label: 'Ann', group: 'Claims', answers: votes, second: { guidance: 3 }, notes: { guidance: 'why' } },
  ],
  decided: {
    guidance: { level: 2, reason: 'agreed', proof: { kind: 'indicator' } },
    'time-choice': { status: 'dont-know' },
  },
  decisions: [],
  groupCounts: {
    guidance: [{ group: 'Claims', distribution: [0, 1, 2, 0, 0], notApplicable: 0, dontKnow: 1 }],
  },
  notes: { guidance: ['why'] },
};
const assessment = {
  ...BARE_FILE,
  scope: 'Claims',
  organisation: 'Cap',
  sector: 'retail',
  answers: {
    'channel-choice': {
      level: 3,
      importance: 3,
      target: 4,
      proof: { kind: 'indicator', name: 'Rate', date: '2026-09' },
      note: 'x',
    },
    'place-choice': { status: 'not-applicable', reason: 'no-such-case' },
    guidance: { status: 'dont-know', ask: 'Ann' },
    'closed-loop': { contested: [{ to: 'not-applicable', reason: 'why', by: 'Ann', date: '2026-11-28' }] },
  },
  measures: [{ name: 'NPS', value: '31', date: '2026-06' }],
  decisions: [
    {
      practice: 'guidance',
      action: 'Ask',
      owner: 'Bo',
      due: '2027-01-31',
      indicator: 'Done',
      answered: { verdict: 'accepted', by: 'Bo', date: '2026-11-28', reason: 'x' },
    },
  ],
  customerValue: {
    from: '2025-01-01',
    to: '2026-06-30',
    currency: 'EUR',
    customers: 2357,
    revenue: 240_553.2,
    top15: 0.58,
    gini: 0.6,
    forecast: {
      months: 36,
      margin: 0.3,
      yearlyRate: 0.1,
      total: 117_502,
      interval: [101_000, 134_500.5],
      topTenth: 0.65,
    },
    doubts: ['short-period', 'one of a later version'],
    check: { expected: 1594, actual: 1640 },
  },
  oldestProof: '2026-01',
  mood: 'unknown keys are kept',
};
const invitation = {
  format: 'cap17-invitation',
  version: 1,
  model: 1,
  workshop: '7K3M9PQ2',
  scope: 'Claims',
  expected: 12,
  groups: ['a'],
  practices: ['guidance'],
  named: true,
  notesAllowed: false,
};
const reply = {
  format: 'cap17-reply',
  version: 1,
  model: 1,
  workshop: '7K3M9PQ2',
  id: 'ABCDEFGH',
  revision: 2,
  label: 'Ann',
  group: 0,
  answers: votes,
  notes: { guidance: 'why' },
};
const answerBack = {
  format: 'cap17-answer-back',
  version: 1,
  model: 2,
  date: '2026-11-28',
  report: { seal: '7K3M9PQ2', date: '2026-11-21' },
  scope: 'Claims',
  name: 'Ann',
  contested: { guidance: { from: 3, to: 1, reason: 'why' }, 'time-choice': { reason: '' } },
  actions: [
    {
      decision: 'guidance:3',
      verdict: 'accepted',
      due: '2027-03',
      status: 'done',
      proof: { kind: 'customer', name: 'x', date: '2026-09' },
    },
    { decision: 'own:1x2y', action: 'Ask', verdict: 'handed-back', reason: 'why' },
  ],
};
const { format: _, version: __, ...asked } = invitation;
const workingCopy = {
  format: 'cap17-working-copy',
  version: 1,
  model: 1,
  date: '2026-11-21',
  invitation: asked,
  replies: [
    {
      key: 'k',
      id: 'ABCDEFGH',
      revision: 2,
      how: 'link',
      label: '412',
      group: 0,
      answers: votes,
      second: votes,
    },
  ],
  removed: ['j'],
  apart: ['k'],
  matterMost: ['guidance'],
  decided: { guidance: { level: 2 } },
  decisions: [{ action: 'Ask' }],
  stage: { shown: 'guidance', revealed: ['guidance'], minutes: 90 },
};
const kept = {
  id: '1',
  name: 'Claims',
  updated: '2026-11-21T10:00:00.000Z',
  frozen: true,
  previous: '0',
  deleted: '2026-11-22T10:00:00Z',
};
// Its logo has to be the picture it says it is, which no schema can say.
const house = {
  format: 'cap17-house',
  version: 1,
  name: 'Acme',
  main: '#A0105A',
  second: '#1f4e66',
  footer: 'Acme, Lyon',
  closing: 'Thank you',
};
const wording = {
  format: 'cap17-wording',
  version: 1,
  model: 2,
  name: 'Acme',
  sector: { of: 'health', name: { en: 'Hospital', fr: 'Hôpital' } },
  practices: {
    guidance: {
      importance: 3,
      words: { en: { title: 'Aid', question: 'Do you?', examples: ['', 'a', '', '', ''], inSector: 'x' } },
    },
  },
};
const backup = {
  format: 'cap17-backup',
  version: 1,
  date: '2026-11-21',
  assessments: [{ ...kept, file: assessment }],
  workshops: [
    { ...kept, file: workshop },
    { ...kept, file: workingCopy },
  ],
  replies: [{ id: '7K3M9PQ2', updated: kept.updated, sent: 0, invitation, reply }],
  asks: [{ id: '7K3M9PQ2', updated: kept.updated, assessment: '1', invitation }],
  house: { id: 'own', updated: kept.updated, file: house },
  wording: { id: 'own', updated: kept.updated, file: wording },
};
/** A backup of files that say the least: what a file says is spoilt in files of its own, and only its place here. */
const backupOfLittle = {
  ...backup,
  assessments: [{ ...kept, file: BARE_FILE }],
  workshops: [
    {
      ...kept,
      file: { format: 'cap17-workshop', version: 1, model: 1, date: '2026-11-21', respondents: [] },
    },
    {
      ...kept,
      file: {
        format: 'cap17-working-copy',
        version: 1,
        model: 1,
        date: '2026-11-21',
        invitation: { model: 1, workshop: '7K3M9PQ2' },
        replies: [],
      },
    },
  ],
  replies: [
    {
      id: '7K3M9PQ2',
      updated: kept.updated,
      sent: 0,
      invitation,
      reply: { ...reply, answers: {}, notes: {} },
    },
  ],
};
const samples: Json[] = [
  BARE_FILE as unknown as Json,
  assessment,
  workshop,
  invitation,
  reply,
  answerBack,
  workingCopy,
  backup,
  house,
  wording,
];
const fixtures = ['assessments', 'workshops'].flatMap((folder) =>
  readdirSync(new URL(`test/fixtures/${folder}/`, ROOT)).map((name) =>
    readJson(`test/fixtures/${folder}/${name}`),
  ),
);

test('every format is published, and nothing else', () => {
  expect(readdirSync(new URL('public/schema/', ROOT)).sort()).toEqual(
    Object.keys(SCHEMAS)
      .map((format) => `${format}-1.json`)
      .sort(),
  );
});

test.each(Object.keys(SCHEMAS).filter(isFormatName))(
  'the published %s is made from the schema that reads it: npm run schemas',
  (format) => {
    const text = readFileSync(new URL(`public/schema/${format}-1.json`, ROOT), 'utf8');
    expect(text).toBe(`${JSON.stringify(publishedSchema(format), null, 2)}\n`);
  },
);

test('sound files are sound by the published schema and by the one that reads them', () => {
  for (const file of [...samples, ...fixtures]) {
    expect(isReadSound(file), JSON.stringify(parseFile(JSON.stringify(file)))).toBe(true);
    expect(isPublishedSound(file), JSON.stringify(file)).toBe(true);
  }
});

/**
 * Every file made from `value` by putting one strange value in one place, or by leaving one out, as deep as told: what
 * a backup holds at a place of its own is spoilt whole as a file of its own.
 */
function* spoilt(value: unknown, depth: number): Generator<unknown> {
  const strange = [
    null,
    9,
    2.5,
    -1,
    '3',
    '',
    'x'.repeat(5_000),
    true,
    [],
    {},
    [{}],
    '2026-13-01',
    'dont-know',
    'guidance',
  ];
  yield* strange;
  if (typeof value !== 'object' || value === null || depth === 0) return;
  const entries = Object.entries(value);
  for (const [key, inner] of entries) {
    const put = (other: unknown): unknown =>
      Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    for (const other of spoilt(inner, depth - 1)) yield put(other);
    if (!Array.isArray(value)) yield Object.fromEntries(entries.filter(([name]) => name !== key));
  }
  if (!Array.isArray(value)) yield { ...value, level: 2, status: 'dont-know' };
}

const toSpoil = samples.map((file) => (file === backup ? backupOfLittle : file));

test.each(toSpoil)('both judge every spoilt $format alike', (file) => {
  let judged = 0;
  let refused = 0;
  for (const other of spoilt(file, file['format'] === 'cap17-backup' ? 4 : 9) as Generator<Json>) {
    if (other === null || typeof other !== 'object' || other['format'] !== file['format']) continue;
    const isSound = isReadSound(other);
    if (isPublishedSound(other) !== isSound) throw new Error(`read: ${isSound} ${JSON.stringify(other)}`);
    judged += 1;
    if (!isSound) refused += 1;
  }
  expect(judged).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(judged / 4);
});

/** Every field of a published schema, and whether it is described there or where it refers to. */
function undescribed(schema: unknown, root: Json, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    if (key !== 'properties' || path.includes('anyOf')) return undescribed(inner, root, `${path}/${key}`);
    return Object.entries(inner as Record<string, Json>).flatMap(([name, field]) => {
      const target = String(field['$ref'] ?? '').replace('#/$defs/', '');
      const isDescribed =
        field['description'] ?? (root['$defs'] as Record<string, Json>)[target]?.['description'];
      const isFile = target.startsWith('cap17-');
      return [
        ...(isDescribed || isFile ? [] : [`${path}/${name}`]),
        ...undescribed(field, root, `${path}/${name}`),
      ];
    });
  });
}

test.each(Object.keys(SCHEMAS))('every field of %s is described', (format) => {
  expect(undescribed(published(format), published(format))).toEqual([]);
});

test('every published list of practices is the model’s', () => {
  const without = ['cap17-backup', 'cap17-house'];
  for (const format of Object.keys(SCHEMAS).filter((name) => !without.includes(name))) {
    const { practice } = published(format)['$defs'] as { practice: Json };
    expect(practice['enum']).toEqual(PRACTICE_IDS);
  }
});
