import { expect, test } from 'vitest';
import { matrixOf } from '../../src/domain/comparing/matrix.ts';
import { unitOfAssessment } from '../../src/domain/comparing/unit.ts';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { comparisonAsCsv } from '../../src/exports/comparison/comparison-csv.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { assessmentFrom } from '../domain/sample.ts';

const titles = Object.fromEntries(PRACTICE_IDS.map((id) => [id, id])) as Record<
  (typeof PRACTICE_IDS)[number],
  string
>;
const unit = (scope: string, codes: string) => unitOfAssessment(scope, { ...assessmentFrom(codes), scope });

test('a comparison as a table holds each column’s scope, date and people, then a practice a line', () => {
  const { common, compare } = messagesOf('fr');
  const csv = comparisonAsCsv(matrixOf([unit('=HYPERLINK("x");1', '3D'), unit('Espagne', '1')]), {
    locale: 'fr',
    t: { common, compare },
    titles,
  });
  const lines = csv.slice(1).split('\r\n');
  expect(lines.slice(0, 4)).toEqual([
    `Périmètre;;;;"'=HYPERLINK(""x"");1";Espagne`,
    'Groupe;;;;;',
    'Date;;;;2026-11-21;2026-11-21',
    'Personnes;;;;1;1',
  ]);
  expect(lines[5]).toBe('channel-choice;Le client choisit;2;1;3;1');
  expect(lines[6]).toBe('time-choice;Le client choisit;;;Je ne sais pas;Sans réponse');
  expect(lines).toHaveLength(5 + 17 + 1);
});
