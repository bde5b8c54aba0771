import * as z from 'zod';
import { PRACTICE_IDS } from '../domain/model/model.ts';
import { decided } from '../share/format/agreed.ts';
import { answer, decision, measure } from '../share/format/assessment.ts';
import { tally, voteCounts } from '../share/format/counted.ts';
import { customerValueSchema } from '../share/format/customer-value.ts';
import {
  actionOrStep,
  isoDate,
  isoMonth,
  isoTime,
  level,
  levelOrStatus,
  practiceId,
  proof,
  status,
  unlike,
} from '../share/format/fields.ts';
import { colour, pictureData } from '../share/format/house.ts';
import { vote } from '../share/format/votes.ts';
import { drawnId } from '../share/format/workshop-fields.ts';
import { type FormatName, SCHEMAS } from '../share/formats.ts';
import { FILES, type Fields, PARTS } from './schema-words.ts';

/** A JSON Schema, or the schemas of several fields by name. */
interface Schema {
  readonly [key: string]: unknown;
}

const YEAR_AND_MONTH = '(19|2[0-8])[0-9]{2}-(0[1-9]|1[0-2])';
/** What the checks of these hold, which are code, as patterns. */
const PATTERNS = new Map<z.core.$ZodType, string>([
  [isoDate, `^${YEAR_AND_MONTH}(-(0[1-9]|[12][0-9]|3[01]))?$`],
  [isoMonth, `^${YEAR_AND_MONTH}$`],
  [isoTime, '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,12}Z$'],
  [drawnId, '^[0-9A-HJKMNP-TV-Z]{8}$'],
  [colour, '^#[0-9a-fA-F]{6}$'],
  [pictureData, '^[A-Za-z0-9+/]+={0,2}$'],
]);

const SHARED: Readonly<Record<string, z.core.$ZodType>> = {
  practice: practiceId,
  date: isoDate,
  level,
  status,
  proof,
  vote,
  tally,
  voteCounts,
  answer,
  measure,
  decided,
  decision,
  customerValue: customerValueSchema,
};

/** No level, or no status. */
const EITHER: Schema = {
  anyOf: ['level', 'status'].map((key) => ({ type: 'object', properties: { [key]: { not: {} } } })),
};

/** An object that has this key. */
const withKey = (key: string) => ({
  type: 'object' as const,
  required: [key],
  properties: { [key]: {} },
});

/** The names under which schemas are referred to: the shared parts, and the other files. */
function namesFor(format: FormatName) {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SHARED)) names.add(schema, { id });
  for (const [id, schema] of Object.entries(SCHEMAS)) if (id !== format) names.add(schema, { id });
  return names;
}

/** Zod's own rendering, with what it cannot know of a check. */
function rendered(format: FormatName): Schema {
  const schema = z.toJSONSchema(SCHEMAS[format], {
    io: 'input',
    metadata: namesFor(format),
    override: ({ zodSchema, jsonSchema }) => {
      const pattern = PATTERNS.get(zodSchema);
      if (pattern) jsonSchema.pattern = pattern;
      const { checks = [] } = zodSchema._zod.def;
      if (checks.some((check) => check === levelOrStatus))
        jsonSchema.allOf = [{ $ref: '#/$defs/levelOrStatus' }];
      if (checks.some((check) => check === unlike)) jsonSchema.uniqueItems = true;
      if (checks.some((check) => check === actionOrStep)) jsonSchema.anyOf = ['action', 'step'].map(withKey);
    },
  });
  return { ...schema };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schemas of several fields, each made anew; none when there are no fields. */
function each(fields: unknown, make: (schema: Schema, name: string) => Schema): Record<string, Schema> {
  if (!isSchema(fields)) return {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (isSchema(field) ? [[name, make(field, name)]] : [])),
  );
}

function isByPractice(fields: Schema): boolean {
  return Object.keys(fields).join() === PRACTICE_IDS.join();
}

/** As a person would write it: one entry for all practices, no bounds that are none, one value as a constant. */
function plain(schema: Schema): Schema {
  const { type, properties, additionalProperties, minimum, maximum, $ref, ...rest } = schema;
  if (typeof $ref === 'string') return { $ref: $ref.replace(/^#\/\$defs\/(cap17-[\w-]+)$/, '$1-1.json') };
  const fields = each(properties, plain);
  if (isByPractice(fields)) {
    const [entry] = Object.values(fields);
    return { type, propertyNames: { $ref: '#/$defs/practice' }, additionalProperties: entry };
  }
  if (minimum !== undefined && minimum === maximum) return { const: minimum };
  const isListed = 'const' in rest || 'enum' in rest;
  return {
    ...(!isListed && type !== undefined && { type }),
    ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, plainly(inner)])),
    ...(minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER && { minimum }),
    ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
    ...(isSchema(additionalProperties) &&
      Object.keys(additionalProperties).length > 0 && { additionalProperties: plain(additionalProperties) }),
    ...(properties !== undefined && { properties: fields }),
  };
}

function plainly(inner: unknown): unknown {
  if (Array.isArray(inner)) return inner.map(plainly);
  return isSchema(inner) ? plain(inner) : inner;
}

/** The schema with what is said of it and of everything in it. Throws when nothing is said of a field. */
function described(schema: Schema, words: Fields, path = ''): Schema {
  const { properties, items, additionalProperties } = schema;
  const fields = each(properties, (field, name) => {
    const at = path === '' ? name : `${path}.${name}`;
    if (words[at] === undefined && typeof field['$ref'] !== 'string')
      throw new Error(`Nothing is said of ${at}`);
    return described(field, words, at);
  });
  return {
    ...(words[path] !== undefined && { description: words[path] }),
    ...schema,
    ...(isSchema(items) && { items: described(items, words, `${path}[]`) }),
    ...(isSchema(additionalProperties) && {
      additionalProperties: described(additionalProperties, words, `${path}.*`),
    }),
    ...(properties !== undefined && { properties: fields }),
  };
}

/** The names of the shared parts that are referred to, by the schema or by one another. */
function partsOf(schema: Schema, parts: Readonly<Record<string, Schema>>): Set<string> {
  const found = new Set<string>();
  const waiting = [JSON.stringify(schema)];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [, name = ''] of text.matchAll(/#\/\$defs\/(\w+)/g)) {
      if (found.has(name)) continue;
      found.add(name);
      waiting.push(JSON.stringify(parts[name]));
    }
  }
  return found;
}

/** The JSON Schema (draft 2020-12) of a format, as it is published: made from the schema that reads it. */
export function publishedSchema(format: FormatName): Schema {
  const { $defs, $schema, ...body } = rendered(format);
  const shared: Readonly<Record<string, Schema>> = {
    practice: { enum: PRACTICE_IDS },
    ...each($defs, plain),
    levelOrStatus: EITHER,
  };
  const parts = Object.fromEntries(
    Object.entries(PARTS).flatMap(([name, { description, fields = {} }]) => {
      const part = shared[name];
      return part ? [[name, { description, ...described(part, fields) }]] : [];
    }),
  );
  const { title, description, fields } = FILES[format];
  const schema = described(plain(body), fields);
  const used = partsOf(schema, parts);
  return {
    $schema,
    $id: `${format}-1.json`,
    title,
    description,
    ...schema,
    $defs: Object.fromEntries(Object.entries(parts).filter(([name]) => used.has(name))),
  };
}
