import { expect, test } from 'vitest';
import { matrixOf } from '../../src/domain/comparing/matrix.ts';
import { unitOfAssessment } from '../../src/domain/comparing/unit.ts';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { comparisonAsWorkbook, comparisonSheets } from '../../src/exports/comparison/comparison-workbook.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { assessmentFrom } from '../domain/sample.ts';
import { packageFaults } from './office-package.ts';

const titles = Object.fromEntries(PRACTICE_IDS.map((id) => [id, id])) as Record<
  (typeof PRACTICE_IDS)[number],
  string
>;
const unit = (key: string, scope: string, codes: string) =>
  unitOfAssessment(key, { ...assessmentFrom(codes), scope });
const { common, compare } = messagesOf('fr');
const language = { locale: 'fr', t: { common, compare }, titles } as const;

test('a comparison as a workbook has a row a practice, and what each column is of on a sheet of its own', () => {
  const [matrix, columns] = comparisonSheets(
    matrixOf([unit('a', '=HYPERLINK("x")', '3D'), unit('b', 'Espagne', '1'), unit('c', 'espagne', '2')]),
    language,
  );
  expect(matrix?.rows).toHaveLength(17);
  expect(matrix?.rows[0]).toEqual(['channel-choice', 'Le client choisit', 2, 1, 3, 1, 2]);
  expect(matrix?.rows[1]?.slice(4)).toEqual(['Je ne sais pas', 'Sans réponse', 'Sans réponse']);
  // No two columns of one name, whatever their capitals: Excel would call the file damaged.
  expect(matrix?.columns.slice(5).map(({ title }) => title)).toEqual([
    'Espagne · 21\u00a0novembre\u00a02026',
    'espagne · 21\u00a0novembre\u00a02026 (2)',
  ]);
  expect(columns?.rows[0]?.[0]).toBe(`'=HYPERLINK("x")`);
  expect(columns?.rows[1]?.[3]).toEqual({ date: '2026-11-21' });
  const [, ofOwnWords] = comparisonSheets(matrixOf([unit('a', 'Lyon', '3D')]), { ...language, modified: '' });
  expect(ofOwnWords?.rows[0]?.at(-1)).toContain(common.modified.unnamed);
});

test('a comparison of 24 columns with the longest names is a sound workbook', async () => {
  const units = Array.from({ length: 24 }, (_, at) => unit(`${at}`, `${'W😀&<'.repeat(2500)}${at}`, '3D'));
  const bytes = await comparisonAsWorkbook(matrixOf(units), language);
  expect(packageFaults(bytes)).toEqual([]);
});
