import type { hands as model } from '../en/hands.ts';
import type { Words } from '../words.ts';

export const hands: Words<typeof model> = {
  present: { one: '{n} présent : {votes}', other: '{n} présents : {votes}' },
  at: '{n} sur « {level} »',
  dontKnow: { one: '{n} ne sait pas', other: '{n} ne savent pas' },
  notApplicable: {
    one: '{n} dit que cela ne s’applique pas',
    other: '{n} disent que cela ne s’applique pas',
  },
  silent: { one: '{n} n’a pas levé la main', other: '{n} n’ont pas levé la main' },
};
