import { count, fill } from '../../i18n/words.ts';
import { stepInWords } from '../../wording/report/next-step.ts';
import { oneLine } from '../harmless-text.ts';
import { voicesOf } from '../leaving-report.ts';
import { SIZE } from './deck-look.ts';
import { type AddTo, addList, addMore, addTitle } from './slide-text.ts';
import { solidity } from './solidity.ts';

const SOURCES_AT_MOST = 12;

/** What the report is not, who answered, how solid. */
export const addCaveats: AddTo = (slide, leaving, language) => {
  const { locale, t } = language;
  const { caveats } = t.deck;
  const voices = voicesOf(leaving);
  const expected = leaving.workshop?.expected;
  const replied =
    expected !== undefined && expected >= voices
      ? fill(caveats.repliedOf, { n: voices, of: expected })
      : count(locale, caveats.replied, voices);
  const decided = leaving.decided?.length ?? 0;
  addTitle(slide, caveats.title, language);
  addList(
    slide,
    [
      ...t.report.caveats.items,
      replied,
      ...(decided > 0 ? [count(locale, caveats.decided, decided)] : []),
      solidity(leaving, language),
    ],
    language,
    SIZE.lead,
  );
};

/** The sources of the steps proposed, in full. */
export const addSources: AddTo = (slide, leaving, language) => {
  const { locale, t } = language;
  const words = t.deck.sources;
  const { assessment, report } = leaving;
  const ids = report.gaps.flatMap(
    (gap) => stepInWords(language, gap, assessment.answers[gap.practice], report.date)?.sources ?? [],
  );
  const cited = [...new Set(ids)].flatMap((id) => language.sources[id] ?? []);
  addTitle(slide, cited.length === 0 ? words.none : words.title, language);
  const shown = cited.slice(0, SOURCES_AT_MOST).map(({ text }) => oneLine(text));
  addList(slide, [...shown, words.all], language, SIZE.small);
  const left = cited.length - SOURCES_AT_MOST;
  if (left > 0) addMore(slide, count(locale, words.more, left), language);
};
