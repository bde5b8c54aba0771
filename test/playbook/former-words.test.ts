import { expect, test } from 'vitest';
import { comparabilityOf } from '../../src/domain/model/comparability.ts';
import { MODEL_VERSION, PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import { practicesIn } from '../../src/domain/model/versions.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { FORMER_MODELS, formerWords } from '../../src/playbook/former-words.ts';
import { practiceFile } from '../content/content-files.ts';

const cases = FORMER_MODELS.flatMap((model) => LOCALES.map((locale) => ({ model, locale })));

test('every model but today’s has its words kept', () => {
  expect(FORMER_MODELS).toEqual(Array.from({ length: MODEL_VERSION - 1 }, (_, at) => at + 1));
});

test.each(cases)(
  'the words of model $model in $locale are kept of what has changed since, and of nothing else',
  ({ model, locale }) => {
    const changed = practicesIn(model).filter((id) => comparabilityOf(id, model, MODEL_VERSION) !== 'same');
    expect(PRACTICE_IDS.filter((id) => formerWords(locale, model)[id])).toEqual(changed);
  },
);

test.each(cases)(
  'what is kept of model $model in $locale is not what is asked today',
  ({ model, locale }) => {
    const former = formerWords(locale, model);
    for (const id of PRACTICE_IDS) {
      const was = former[id];
      const { words } = practiceFile(locale, id);
      if (was) expect([words.question, words.levels]).not.toEqual([was.question, was.levels]);
    }
  },
);
