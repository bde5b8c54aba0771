import { describe, expect, test } from 'vitest';
import { mostImportant, SECTORS } from '../../../src/domain/model/answer.ts';
import { MODEL_VERSION, PRACTICE_IDS, type PracticeId } from '../../../src/domain/model/practice.ts';
import { differencesOf, onlyOwn } from '../../../src/domain/own-wording/differences.ts';
import { ownText } from '../../../src/domain/own-wording/own-text.ts';
import type { OwnPractice, OwnWording } from '../../../src/domain/own-wording/own-wording.ts';
import { ownWordsOf } from '../../../src/domain/own-wording/own-words.ts';
import { remarksOn } from '../../../src/domain/own-wording/remarks.ts';

const OURS = {
  id: 'guidance',
  axis: 'process',
  title: 'Help at every step',
  question: 'Do you help?',
  levels: ['0', '1', '2', '3', '4'],
  startingPoints: Object.fromEntries(SECTORS.map((sector) => [sector, `usual in ${sector}`])) as Record<
    (typeof SECTORS)[number],
    string
  >,
} as const;

const wording = (guidance: OwnPractice, more: Partial<OwnWording> = {}): OwnWording => ({
  model: MODEL_VERSION,
  practices: { guidance },
  ...more,
});

describe('in the place of our words', () => {
  const own = ownWordsOf(
    wording(
      {
        words: {
          en: {
            title: ' Help at  every step of a stay ',
            question: 'Do you help patients?',
            lines: ['x', 'x', 'x', 'x', 'x'],
            examples: ['', 'A nurse explains', '', '', ''],
            inSector: 'Reception explains.',
          },
        },
      },
      { sector: { of: 'health', name: { en: 'Hospital' } }, name: 'Acme' },
    ),
  );

  test('a practice has its own name, question, examples and starting point; its id, axis and lines stay', () => {
    expect(own.practice('guidance', OURS, 'en')).toEqual({
      ...OURS,
      title: 'Help at every step of a stay',
      question: 'Do you help patients?',
      examples: ['', 'A nurse explains', '', '', ''],
      startingPoints: { ...OURS.startingPoints, health: 'Reception explains.' },
    });
  });

  test('a language that is missing, and a practice that is not named, keep ours', () => {
    expect(own.practice('guidance', OURS, 'fr')).toBe(OURS);
    expect(own.practice('closed-loop', OURS, 'en')).toBe(OURS);
  });

  test('a page that shows titles alone is given titles alone', () => {
    expect(own.practice('guidance', { title: 'Help' }, 'en')).toEqual({
      title: 'Help at every step of a stay',
    });
  });

  test('its sector takes the name of one of ours, in the languages that say it', () => {
    const names = Object.fromEntries(SECTORS.map((one) => [one, one])) as Record<
      (typeof SECTORS)[number],
      string
    >;
    expect(own.sectors(names, 'en')).toEqual({ ...names, health: 'Hospital' });
    expect(own.sectors(names, 'fr')).toBe(names);
  });

  test('the words of a report say whose they are', () => {
    const practices = Object.fromEntries(PRACTICE_IDS.map((id) => [id, { title: id }])) as Record<
      PracticeId,
      { title: string }
    >;
    const marked = own.marked<
      { title: string },
      { locale: string; practices: typeof practices; modified?: string }
    >({
      locale: 'en',
      practices,
    });
    expect(marked.modified).toBe('Acme');
    expect(marked.practices.guidance.title).toBe('Help at every step of a stay');
    expect(marked.practices['closed-loop'].title).toBe('closed-loop');
  });

  test('a wording of an older model leaves alone what asks something else by now', () => {
    const older = ownWordsOf({
      model: 1,
      practices: {
        guidance: { words: { en: { title: 'Old' } } },
        'channel-choice': { words: { en: { title: 'Choose' } } },
      },
    });
    expect(older.practice('guidance', OURS, 'en')).toBe(OURS);
    expect(older.practice('channel-choice', OURS, 'en').title).toBe('Choose');
  });
});

describe('texts of any kind', () => {
  test.each([
    ['an emoji', '🏥 Help', '🏥 Help'],
    ['two lines', 'Help\nnow', 'Help now'],
    ['signs that turn the text around', '\u202eHelp', 'Help'],
    ['nothing but spaces', ' \n ', ''],
    ['a text from right to left stands apart', 'مساعدة', '\u2068مساعدة\u2069'],
  ])('%s', (_, given, kept) => {
    expect(ownText(given)).toBe(kept);
  });
});

describe('what a blank assessment begins with', () => {
  const own = ownWordsOf({
    model: MODEL_VERSION,
    practices: Object.fromEntries(PRACTICE_IDS.slice(0, 5).map((id) => [id, { importance: 3 }])),
  });

  test('the importances of the wording, as if weighed and not answered yet', () => {
    expect(own.begun({})['channel-choice']).toEqual({ importance: 3 });
    expect(mostImportant(own.begun({}))).toEqual(PRACTICE_IDS.slice(0, 5));
  });

  test('what its author said stays, and no more matter most than may', () => {
    const begun = own.begun({ 'channel-choice': { importance: 1 }, 'closed-loop': { importance: 3 } });
    expect(begun['channel-choice']).toEqual({ importance: 1 });
    expect(mostImportant(begun)).toHaveLength(5);
    expect(mostImportant(own.begun({ guidance: { importance: 3 } }))).toHaveLength(5);
  });
});

describe('what differs from our words', () => {
  const LINES = ['0', '1', '2', '3', '4'];
  const said = { title: 'Help', question: 'Do you?', lines: LINES, examples: ['', '', '', '', ''] };
  const ours = wording({ importance: 2, words: { en: said, fr: said } });

  test('each text once, old and new, by language and practice, and each importance', () => {
    const own = wording({
      importance: 3,
      words: { en: { ...said, title: 'Aid', examples: ['', 'A', '', '', ''] }, fr: said },
    });
    expect(differencesOf(own, ours, ['fr', 'en'])).toEqual({
      texts: [
        { language: 'en', practice: 'guidance', part: 'title', before: 'Help', after: 'Aid' },
        { language: 'en', practice: 'guidance', part: 'example', level: 1, before: '', after: 'A' },
      ],
      importances: [{ practice: 'guidance', before: 2, after: 3 }],
      lines: [],
    });
  });

  test('a text that was emptied keeps ours, and is no change', () => {
    const own = wording({ words: { en: { title: '  ' } } });
    expect(differencesOf(own, ours, ['en']).texts).toEqual([]);
  });

  test('a line that was changed is told, and not taken', () => {
    const own = wording({ words: { en: { ...said, lines: ['0', 'easier', '2', '3', '4'] } } });
    const changes = differencesOf(own, ours, ['en']);
    expect(changes).toEqual({ texts: [], importances: [], lines: ['guidance'] });
    expect(onlyOwn(own, changes).practices).toEqual({});
  });

  test('what is kept is what differs, so that the rest follows our words', () => {
    const own = wording({ importance: 2, words: { en: { ...said, question: 'Really?' }, fr: said } });
    expect(onlyOwn(own, differencesOf(own, ours, ['fr', 'en']))).toEqual(
      wording({ words: { en: { question: 'Really?' } } }),
    );
  });
});

describe('what is said of own words before they are used', () => {
  const title = (text: string, language = 'en'): OwnPractice => ({ words: { [language]: { title: text } } });
  const ours: OwnWording = {
    model: MODEL_VERSION,
    practices: { guidance: title('Help at every step'), 'channel-choice': title('Choose the channel') },
  };
  const said = (own: OwnWording) => remarksOn(own, ours, ['fr', 'en']);

  test('words in a language the site does not speak are named, once', () => {
    const own = wording(title('Hilfe', 'de'), {
      sector: { of: 'health', name: { de: 'Klinik', en: 'Clinic' } },
    });
    expect(said(own)).toEqual({ languages: ['de'], changed: [], alike: [] });
  });

  test('practices that ask something else by now are named', () => {
    expect(said(wording(title('Old'), { model: 1 })).changed).toEqual(['guidance']);
    expect(said(wording(title('Old'))).changed).toEqual([]);
  });

  test('a name that two practices would bear is told, be the other one ours or their own', () => {
    expect(said(wording(title(' Choose  the channel'))).alike).toEqual(['Choose the channel']);
    expect(said(wording(title('Show the way'))).alike).toEqual([]);
    const both = { guidance: title('One'), 'channel-choice': title('One') };
    expect(said(wording({}, { practices: both })).alike).toEqual(['One']);
    // Each practice takes the other's name: told apart still.
    const swapped = {
      guidance: title('Choose the channel'),
      'channel-choice': title('Help at every step'),
    };
    expect(said(wording({}, { practices: swapped })).alike).toEqual([]);
  });
});
