import { expect, test } from 'vitest';
import type { Assessment } from '../../src/domain/model/assessment.ts';
import { decisionsSlides } from '../../src/exports/deck/decisions-slide.ts';
import { withProof, withStatus } from '../../src/flows/own-report/progress.ts';
import { toFile } from '../../src/share/files.ts';
import { decodeLink } from '../../src/share/link/decode-link.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { assessmentFrom } from '../domain/sample.ts';
import { languageOf, leavingAssessment } from './leaving.ts';

const TAKEN = { practice: 'guidance', step: { practice: 'guidance', level: 2 }, owner: 'Ada' } as const;
const DONE = withProof(withStatus(TAKEN, 'done'), { kind: 'indicator', name: 'Call log' });
const DECISIONS = [DONE, withStatus(TAKEN, 'dropped'), withStatus({ action: 'Call back' }, 'under-way')];
const ASSESSMENT: Assessment = { ...assessmentFrom('3214D 210N2_ 312040'), decisions: DECISIONS };

test('where a decision stands and its proof travel in a link whose actions are ticked, and in no other', async () => {
  const opened = await decodeLink(await encodeLink(toFile(ASSESSMENT), ['actions']));
  expect(opened).toMatchObject({ ok: true, file: { decisions: DECISIONS } });
  const bare = await decodeLink(await encodeLink(toFile(ASSESSMENT), []));
  expect(bare.ok && 'decisions' in bare.file).toBe(false);
});

test('a slide says where each decision stands', () => {
  const slide = JSON.stringify(decisionsSlides(leavingAssessment(ASSESSMENT), languageOf('en'), 1)[0]);
  expect(slide).toContain('done: Call log');
  expect(slide).toContain('dropped');
  expect(slide).toContain('under way');
});
