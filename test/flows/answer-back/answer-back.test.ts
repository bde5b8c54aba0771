import { beforeEach, describe, expect, test } from 'vitest';
import type { AnswerBack } from '../../../src/domain/answer-back/answer-back.ts';
import { reportOfWorkshop } from '../../../src/domain/answer-back/in-workshop.ts';
import { sealOf } from '../../../src/domain/answer-back/seal.ts';
import { rehearsalCopy } from '../../../src/domain/workshop/rehearsal.ts';
import { answersIn } from '../../../src/flows/answer-back/paste-answer.ts';
import { planAgainst, reportsFor, takeAnswerBack } from '../../../src/flows/answer-back/take-answer.ts';
import { answerBackFile, toFile, workingCopyFile } from '../../../src/share/files.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { encryptLink } from '../../../src/share/link/password.ts';
import {
  $assessments,
  addAssessment,
  deleteAssessment,
  startAgain,
} from '../../../src/stores/assessments.ts';
import {
  $keptWorkshops,
  $workshops,
  addWorkshop,
  copyOf,
  eraseWorkshop,
} from '../../../src/stores/workshops.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { emptyDevice } from '../kept-here.ts';

const copy = rehearsalCopy({ scope: 'Claims', groups: ['a', 'b'], notes: [] }, '2026-11-21');
const answerTo = (seal: string, name = 'Bo'): AnswerBack => ({
  model: 2,
  date: '2026-12-01',
  report: { seal, date: '2026-11-21' },
  name,
  contested: { guidance: { to: 0, reason: 'Only in Lyon' } },
});
const linkTo = (name: string) => encodeLink(answerBackFile(answerTo('ZZZZZZZZ', name)), []);

beforeEach(() => {
  emptyDevice();
  for (const { id } of $assessments.get()) deleteAssessment(id);
  for (const { id } of $keptWorkshops.get()) eraseWorkshop(id);
});

describe('an answer that came back', () => {
  test('finds the workshop it is to, and is merged by its facilitator', () => {
    addAssessment('Sales', { ...assessmentFrom('2222'), model: 2 });
    const id = addWorkshop('Claims', workingCopyFile(copy));
    const answer = answerTo(sealOf(reportOfWorkshop(copy)));
    const { own, others } = reportsFor(answer, $assessments.get(), $workshops.get());
    expect(own).toMatchObject({ kind: 'workshop', id, name: 'Claims' });
    expect(others.map(({ name }) => name)).toEqual(['Sales']);
    if (!own) return;
    expect(planAgainst(own, answer)?.lines.map(({ key }) => key)).toEqual(['level:guidance']);
    const before = copyOf(id)?.decided;
    const undo = takeAnswerBack(own, answer, ['level:guidance']);
    expect(copyOf(id)?.decided?.guidance).toMatchObject({ level: 0, reason: 'Only in Lyon (Bo)' });
    undo();
    expect(copyOf(id)?.decided).toEqual(before);
  });

  test('is told to be to a changed report where scope and date are those of one that is here, and its levels are not', () => {
    const kept = { ...assessmentFrom('2222'), model: 2, scope: 'Claims', date: '2026-11-21' };
    addAssessment('Claims', kept);
    const isChanged = (scope: string | undefined, date: string, seal = 'ZZZZZZZZ') =>
      reportsFor({ model: 2, date, report: { seal, date }, scope }, $assessments.get()).isChanged;
    expect(isChanged('Claims', kept.date)).toBe(true);
    expect(isChanged('Claims', kept.date, sealOf(kept))).toBe(false);
    expect(isChanged(' claims', kept.date)).toBe(true);
    expect(isChanged('Claims', '2026-11-20')).toBe(false);
    expect(isChanged('Sales', kept.date)).toBe(false);
    expect(isChanged(undefined, kept.date)).toBe(false);
  });

  test('to a report closed since is offered what goes on from it first, then its scope, then its date', () => {
    const kept = { ...assessmentFrom('2222'), model: 2, scope: 'Claims', date: '2026-11-21' };
    const id = addAssessment('Claims', kept);
    addAssessment('Elsewhere', { ...kept, scope: 'Sales', date: '2025-01-01' });
    addAssessment('Same day', { ...assessmentFrom('3'), scope: 'Sales', date: kept.date });
    addAssessment('Same scope', { ...assessmentFrom('3'), scope: 'claims ', date: '2025-01-01' });
    const between = startAgain(id, 'Second') ?? '';
    startAgain(between, 'Third');
    const { own, closed, others } = reportsFor(answerTo(sealOf(kept)), $assessments.get());
    expect([own, closed?.id]).toEqual([undefined, id]);
    expect(others.slice(0, 2).map(({ name }) => name)).toEqual(['Third', 'Same day']);
    const named = reportsFor({ ...answerTo(sealOf(kept)), scope: 'Claims' }, $assessments.get()).others;
    expect(named.map(({ name }) => name)).toEqual(['Third', 'Same scope', 'Same day', 'Elsewhere']);
  });

  test('is found in a link, in a whole mail, in several, and in a file pasted as text', async () => {
    const link = await linkTo('Bo');
    const mail = `Hello,\n\nsee\n<https://cap17.example/r#${link}>\n\nBo\n> On Friday\n> #${await linkTo('Ada')}`;
    const names = async (text: string) => (await answersIn(text)).answers.map(({ name }) => name);
    expect(await names(`https://cap17.example/r#${link}`)).toEqual(['Bo']);
    expect(await names(mail)).toEqual(['Bo', 'Ada']);
    expect(await names(`${mail}\n#${link}`)).toEqual(['Bo', 'Ada']);
    expect(await names(JSON.stringify(answerBackFile(answerTo('ZZZZZZZZ'))))).toEqual(['Bo']);
  });

  test('is told from what is none, each with its reason', async () => {
    const why = async (text: string) => (await answersIn(text)).failure;
    const link = await linkTo('Bo');
    const report = await encodeLink(toFile(assessmentFrom('22')), []);
    expect(await why('Dear all, thank you')).toBe('none');
    expect(await why('')).toBe('none');
    expect(await why(`#${report}`)).toBe('other');
    expect(await why(JSON.stringify(toFile(assessmentFrom('22'))))).toBe('other');
    expect(await why(`#${await encryptLink(report, 'x')}`)).toBe('locked');
    expect(await why(`#${link.slice(0, -3)}`)).toBe('altered');
    expect(await why(`#b9${link.slice(2)}`)).toBe('too-new');
    expect(await why('{"format":"cap17-answer-back"}')).toBe('unsound');
    expect(await why('x'.repeat(10_000_001))).toBe('too-large');
    // One that opens beside a report is no failure; beside one that was cut it is.
    expect(await why(`#${report} #${link}`)).toBeUndefined();
    expect(await why(`#${link} #${link.slice(0, -3)}`)).toBe('altered');
  });
});
