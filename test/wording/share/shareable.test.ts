import { expect, test } from 'vitest';
import type { ResultPart } from '../../../src/domain/workshop/result-parts.ts';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { shareableOf } from '../../../src/wording/share/shareable.ts';
import { languageOf } from '../../exports/leaving.ts';

/** Two groups of five who answered alike enough for both to be shown. */
const ROOM: Workshop = {
  model: 1,
  date: '2026-11-21',
  groups: ['Front line', 'Management'],
  respondents: Array.from({ length: 10 }, (_, at) => ({
    label: String(at + 1),
    group: at < 5 ? 'Front line' : 'Management',
    answers: { guidance: at % 2 === 0 ? 1 : 2 },
  })),
};

test.each(LOCALES)('votes and groups are never offered together, and it is said why (%s)', (locale) => {
  const t = messagesOf(locale);
  const { partsWith } = shareableOf({ ...languageOf(locale), t }, { workshop: ROOM });
  const offered = (ticked: readonly ResultPart[]) =>
    partsWith(ticked)
      .filter(({ words }) => words !== undefined)
      .map(({ part }) => part);
  const missing = (ticked: readonly ResultPart[], wanted: ResultPart) =>
    partsWith(ticked).find(({ part }) => part === wanted)?.missing;
  const { share } = t.workshopReport;

  expect(offered([])).toEqual(['votes', 'groups']);
  expect(offered(['votes'])).toEqual(['votes']);
  expect(missing(['votes'], 'groups')).toContain(share.groupsCannotWithVotes);
  expect(offered(['groups'])).toEqual(['groups']);
  expect(missing(['groups'], 'votes')).toContain(share.votesCannotWithGroups);
});
