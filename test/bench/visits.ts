import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { type AssessmentFile, invitationFile, replyFile, workingCopyFile } from '../../src/share/formats.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { INVITATION, TWELVE } from '../browser/workshop-seeds.ts';

/** A page as somebody comes to it: its address, and what the device keeps of before, by key. */
export interface Visit {
  readonly name: string;
  readonly path: string;
  readonly kept?: Readonly<Record<string, string>>;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const link = (name: string) => read(`../fixtures/links/${name}.txt`).trim();

/** The sample, as somebody's own assessment with what is decided, at a date. */
export function fullOf(locale: Locale, more: Partial<AssessmentFile> = {}): AssessmentFile {
  const sample = JSON.parse(read(`../../content/sample/${locale}.json`)) as AssessmentFile;
  const decisions: AssessmentFile['decisions'] = [
    {
      step: { practice: 'first-contact-resolution', level: 2 },
      owner: 'Claire Morel',
      due: '2027-02-15',
      status: 'under-way',
    },
    { step: { practice: 'guidance', level: 3 }, owner: 'Jeanne Roux', due: '2027-03-31' },
    { step: { practice: 'closed-loop', level: 2 }, owner: 'Claire Morel', due: '2027-05-31' },
  ];
  return { ...sample, decisions, ...more };
}

/** The same scope a quarter before, with lower levels. */
export function beforeOf(locale: Locale): AssessmentFile {
  const { answers, ...rest } = fullOf(locale, { date: '2026-08-02', decisions: [] });
  const lower = Object.entries(answers).map(([id, answer], at) => [
    id,
    at % 4 === 0 && 'level' in answer && answer.level ? { ...answer, level: answer.level - 1 } : answer,
  ]);
  return { ...rest, answers: Object.fromEntries(lower) };
}

const saved = (id: string, name: string, file: object, updated = '2026-11-21T10:00:00.000Z') =>
  JSON.stringify({ id, name, updated, file });

export const one = (locale: Locale) => ({
  'cap17:assessment:now': saved('now', 'Claims', fullOf(locale)),
  'cap17:current': 'now',
});
const half = (locale: Locale) => {
  const { answers, ...rest } = fullOf(locale);
  const some = Object.fromEntries(Object.entries(answers).slice(0, 7));
  return {
    'cap17:assessment:now': saved('now', 'Claims', { ...rest, answers: some }),
    'cap17:current': 'now',
  };
};
const many = (locale: Locale) => ({
  ...one(locale),
  'cap17:assessment:last': saved('last', 'Claims before', beforeOf(locale), '2026-08-02T10:00:00.000Z'),
  'cap17:assessment:old': saved(
    'old',
    'Household',
    fullOf(locale, { scope: 'Household claims', date: '2026-05-02' }),
    '2026-05-02T10:00:00.000Z',
  ),
});
const unread = {
  'cap17:assessment:now': '{"format":"cap17-assessment","version":9}',
  'cap17:current': 'now',
};
export const workshop = {
  'cap17:workshop:w1': saved('w1', 'Motor claims', workingCopyFile(TWELVE)),
  'cap17:current-workshop': 'w1',
};

const ALL = ['scope', 'organisation', 'notes', 'actions'] as const;
const LONG: Readonly<Record<Locale, string>> = {
  fr: 'Gestion des sinistres automobiles des particuliers et des professionnels en France métropolitaine, du premier appel jusqu’au règlement, agences, courtiers et plateformes téléphoniques compris, hors bris de glace, assistance et flottes d’entreprises, qui relèvent de filiales et de contrats distincts depuis 2024'.slice(
    0,
    300,
  ),
  en: 'Handling of motor claims of private and business customers in mainland France, from the first call until the settlement, branches, brokers and telephone platforms included, without broken windows, roadside assistance and company fleets, which belong to subsidiaries and to separate contracts since the year 2024'.slice(
    0,
    300,
  ),
};

const READING = [
  '',
  'playbook/',
  'playbook/guidance/',
  'strategy/',
  'method/',
  'sources/',
  'about/',
  'privacy/',
  'hosting/',
  'accessibility/',
  'accessibility-criteria/',
  'sample/',
  'value/',
  'compare/',
  'answer/',
  'report/',
  'workshop/',
  'assessment/',
];
const STEPS = ['interaction', 'relation', 'matters', 'proof'];
const PHASES = ['prepare', 'collect', 'reveal', 'close', 'report'];

/** Every kind of page in every state that draws it otherwise, in a language. */
export async function visitsIn(locale: Locale): Promise<readonly Visit[]> {
  const to = (path: string) => `/${locale}/${path}`;
  const with_ = (state: string, kept: Record<string, string>, paths: readonly string[]): Visit[] =>
    paths.map((path) => ({ name: `${to(path)} ${state}`, path: to(path), kept }));
  const full = await encodeLink(fullOf(locale), ALL);
  const invitation = await encodeLink(invitationFile(INVITATION), []);
  const reply = await encodeLink(
    replyFile({
      model: 2,
      workshop: INVITATION.workshop,
      id: 'ABCD1234',
      revision: 1,
      answers: { guidance: 2 },
    }),
  );
  const opened = {
    'report a-least': 'report/#a1.wACWjuZ9Nd9ssJxWynXkSrQEAAAOMBPhb',
    'report a-full': `report/#${full}`,
    'report a-long': `report/#${await encodeLink(fullOf(locale, { scope: LONG[locale].slice(0, 118) }), ALL)}`,
    'report a-longest': `report/#${await encodeLink(fullOf(locale, { scope: LONG[locale] }), ALL)}`,
    'report a-everything': `report/#${link('a2-everything')}`,
    'report a-model-1': `report/#${link('a2-model-1')}`,
    'report a-cut': `report/#${full.slice(0, -9)}`,
    'report w-everything': `report/#${link('w2-everything')}`,
    'report w-result': `report/#${link('w2-result')}`,
    'report b': `report/#${link('b2-everything')}`,
    'report p': `report/#${link('p1-heading')}`,
    'answer q': `answer/#${invitation}`,
    'answer q-everything': `answer/#${link('q2-everything')}`,
    'workshop v': `workshop/#${reply}`,
  };
  const links = (state: string, kept?: Record<string, string>): Visit[] =>
    Object.entries(opened).map(([name, path]) => ({
      name: `${to('')}${name} ${state}`,
      path: to(path),
      ...(kept && { kept }),
    }));
  return [
    ...READING.map((path) => ({ name: to(path), path: to(path) })),
    ...STEPS.map((step) => ({ name: to(`assessment/#${step}`), path: to(`assessment/#${step}`) })),
    ...links(''),
    ...with_('one kept', one(locale), [
      '',
      'playbook/',
      'playbook/guidance/',
      'value/',
      'compare/',
      'privacy/',
      'report/',
      'workshop/',
      'assessment/',
      ...STEPS.map((step) => `assessment/#${step}`),
      'assessment/#kept-title',
    ]),
    ...with_('half', half(locale), ['', 'report/', 'assessment/', 'assessment/#interaction']),
    ...with_('many kept', many(locale), ['', 'report/', 'assessment/', 'assessment/#kept-title', 'compare/']),
    ...with_('unreadable', unread, ['', 'playbook/', 'report/', 'assessment/', 'assessment/#kept-title']),
    ...with_('none yet', { ...one(locale), 'cap17:current': 'none-yet' }, [
      'playbook/',
      'assessment/',
      'report/',
    ]),
    ...with_('workshop kept', workshop, [
      '',
      'workshop/',
      ...PHASES.map((phase) => `workshop/#${phase}`),
      'report/',
      'compare/',
      'privacy/',
    ]),
    ...links('all kept', { ...many(locale), ...workshop }),
  ];
}

/** Every visit in every language. */
export async function allVisits(): Promise<readonly Visit[]> {
  return (await Promise.all(LOCALES.map(visitsIn))).flat();
}
