import { writeFileSync } from 'node:fs';
import { isFormatName, SCHEMAS } from '../share/formats.ts';
import { refuseWords } from './no-words.ts';
import { publishedSchema } from './published-schema.ts';

refuseWords();

const FOLDER = new URL('../../public/schema/', import.meta.url);

for (const format of Object.keys(SCHEMAS).filter(isFormatName))
  writeFileSync(new URL(`${format}-1.json`, FOLDER), `${JSON.stringify(publishedSchema(format), null, 2)}\n`);
