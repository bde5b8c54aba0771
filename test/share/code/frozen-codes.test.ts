import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Invitation, Reply } from '../../../src/domain/workshop/invitation.ts';
import { codeShape, decodeCode, encodeCode } from '../../../src/share/code/reply-code.ts';

interface FrozenCode {
  readonly name: string;
  readonly invitation: Invitation;
  readonly code: string;
  readonly reply: Reply;
}

/** Codes as they were said and typed, each with the invitation it answers and the reply in it. Never rewritten. */
const codes: readonly FrozenCode[] = ['codes-1', 'codes-2'].flatMap((name) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/codes/${name}.json`, import.meta.url), 'utf8')),
);

test.each(codes)('the code $code ($name) still opens to its reply', ({ invitation, code, reply }) => {
  expect(decodeCode(codeShape(invitation), code)).toEqual({ ok: true, reply });
});

test.each(codes)('the reply of $code ($name) is still written so', ({ invitation, code, reply }) => {
  expect(encodeCode(codeShape(invitation), reply)).toBe(code);
});
