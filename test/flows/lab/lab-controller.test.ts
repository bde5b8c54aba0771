import { describe, expect, test } from 'vitest';
import { isLooking, type Lab, stepOf } from '../../../src/flows/lab/lab.ts';
import { LabController } from '../../../src/flows/lab/lab-controller.ts';
import { FIRST_ECONOMICS } from '../../../src/value/economics.ts';
import type { Outlook } from '../../../src/value/outlook.ts';
import type { Preview } from '../../../src/value/reader/preview.ts';
import { writeSample } from '../../../src/value/sample.ts';
import type { Models } from '../../../src/workers/models.ts';
import type { Described } from '../../../src/workers/value-messages.ts';
import { fakeThreads, workingThreads } from './threads.ts';

const file = (name: string, content = 'customer,date,amount\na,2026-01-31,1\n') => new File([content], name);
const PREVIEW: Preview = {
  ok: true,
  form: { kind: 'excel', sheet: 'Sales', sheets: [], firstYear: 1900 },
  layout: null,
  isSummary: false,
  header: ['customer', 'date', 'amount'],
  rows: [],
  columns: { customer: 0, date: 1, amount: 2 },
  guessed: [],
};
const DESCRIBED = { file: { currency: 'EUR' } } as Described;
const MODELS = { hasForecast: true, horizon: FIRST_ECONOMICS.months } as Models;
const outlookOf = (economics: Outlook['economics']) => ({ economics, total: 1 }) as Outlook;

/** A lab whose threads say what a test has them say. */
function openLab() {
  const threads = fakeThreads();
  const controller = new LabController(threads.start);
  const lab = () => {
    const now: Lab = controller.$lab.get();
    return { ...now, step: stepOf(now) };
  };
  return { ...threads, controller, lab };
}

/** A lab with a file whose columns are to be settled. */
function settling(name = 'a.csv') {
  const opened = openLab();
  opened.controller.choose(file(name));
  opened.last().say({ kind: 'preview', preview: PREVIEW });
  return opened;
}

/** A lab with a file that was read and modelled. */
function studied() {
  const opened = settling();
  opened.controller.read({});
  opened.last().say({ kind: 'described', described: DESCRIBED });
  opened.last().say({ kind: 'analysed', models: MODELS });
  opened.last().say({ kind: 'looked-ahead', outlook: outlookOf(FIRST_ECONOMICS) });
  return opened;
}

describe('a file', () => {
  test('is looked at first, then its columns are settled, then it is read', () => {
    const { controller, lab, last, started } = openLab();
    controller.choose(file('a.csv'));
    expect(isLooking(lab())).toBe(true);
    expect(last().asked).toMatchObject([{ kind: 'preview' }]);
    last().say({ kind: 'progress', bytes: 1, of: 3 });
    expect(lab()).toMatchObject({ step: 'choose', next: { name: 'a.csv', progress: 0.33 } });
    last().say({ kind: 'preview', preview: PREVIEW });
    expect(lab()).toMatchObject({ step: 'settle', next: null, draft: { name: 'a.csv', preview: PREVIEW } });
    controller.read({ customer: { place: 1 } }, 20_000);
    expect(started).toHaveLength(2);
    expect(last().asked).toMatchObject([
      { kind: 'read', reading: { customer: { place: 1 } }, endDay: 20_000 },
    ]);
    expect(lab()).toMatchObject({
      step: 'reading',
      draft: { reading: { customer: { place: 1 } }, endDay: 20_000 },
    });
  });

  test('moves its bar by hundredths', () => {
    const { controller, lab, last } = settling();
    controller.read({});
    let told = 0;
    controller.$lab.listen(() => {
      told += 1;
    });
    for (let bytes = 1; bytes <= 10_000; bytes += 1) last().say({ kind: 'progress', bytes, of: 10_000 });
    expect([told, lab().draft?.progress]).toEqual([100, 1]);
    last().say({ kind: 'progress', bytes: 0, of: 0 });
    expect(lab().draft?.progress).toBe(0);
  });

  test('is described, modelled and looked ahead from, under the economics set', () => {
    const { lab, last } = studied();
    expect(lab()).toMatchObject({ step: 'read', described: DESCRIBED, models: MODELS });
    expect(lab().outlook).toEqual(outlookOf(FIRST_ECONOMICS));
    expect(last().asked.slice(-2)).toMatchObject([
      { kind: 'whom', economics: FIRST_ECONOMICS },
      { kind: 'look-ahead', economics: FIRST_ECONOMICS },
    ]);
  });

  test('that gives no forecast is not looked ahead from', () => {
    const { controller, last } = settling();
    controller.read({});
    last().say({ kind: 'described', described: DESCRIBED });
    last().say({ kind: 'analysed', models: { ...MODELS, hasForecast: false } });
    expect(last().asked.map(({ kind }) => kind)).toEqual(['read', 'whom']);
  });

  test('that is refused goes back to its columns, with why', () => {
    const { controller, lab, last } = settling();
    controller.read({});
    last().say({ kind: 'refused', problems: [{ code: 'no-rows' }] });
    const draft = { problems: [{ code: 'no-rows' }], preview: PREVIEW };
    expect(lab()).toMatchObject({ step: 'settle', draft });
    controller.back();
    expect(lab().step).toBe('settle');
  });

  test('of the sample is read as it comes, and marked', () => {
    const { controller, lab, last, started } = openLab();
    controller.chooseSample('The sample');
    expect(last().asked).toEqual([{ kind: 'sample' }]);
    last().say({ kind: 'sample', file: new Blob(['x']) });
    expect(last().asked).toMatchObject([{ kind: 'sample' }, { kind: 'read', reading: {} }]);
    const draft = { name: 'The sample', isSynthetic: true, preview: null };
    expect(lab()).toMatchObject({ step: 'reading', draft });
    last().say({ kind: 'described', described: DESCRIBED });
    expect(lab()).toMatchObject({ step: 'read', read: draft });
    expect(started).toHaveLength(1);
  });
});

describe('another file', () => {
  test('that cannot be read leaves what was read, and says why', () => {
    const { controller, lab, last, started } = studied();
    controller.choose(file('other.xls'));
    expect(lab()).toMatchObject({ step: 'read', described: DESCRIBED });
    last().say({ kind: 'preview', preview: { ok: false, problems: [{ code: 'old-excel' }] } });
    expect(lab()).toMatchObject({
      step: 'read',
      described: DESCRIBED,
      next: { name: 'other.xls', problems: [{ code: 'old-excel' }] },
    });
    expect(isLooking(lab())).toBe(false);
    expect(started.map(({ isStopped }) => isStopped)).toEqual([true, false, true]);
  });

  test('takes its place once it was read, not before; the economics stay', () => {
    const { controller, lab, last, started } = studied();
    const economics = { margin: 0.4, yearlyRate: 0.08, months: 12 };
    controller.kept.lookAhead(economics);
    controller.choose(file('b.csv'));
    last().say({ kind: 'preview', preview: PREVIEW });
    const before = { described: DESCRIBED, models: MODELS, read: { name: 'a.csv' } };
    expect(lab()).toMatchObject({ step: 'settle', draft: { name: 'b.csv' }, ...before });
    controller.read({});
    expect(lab()).toMatchObject({ step: 'reading', ...before });
    last().say({ kind: 'refused', problems: [{ code: 'no-rows' }] });
    expect(lab()).toMatchObject({ step: 'settle', ...before });
    controller.back();
    expect(lab()).toMatchObject({ step: 'read', draft: null, ...before });
    controller.choose(file('b.csv'));
    last().say({ kind: 'preview', preview: PREVIEW });
    controller.read({});
    expect(started[1]?.isStopped).toBe(false);
    last().say({ kind: 'described', described: { ...DESCRIBED } });
    expect(started[1]?.isStopped).toBe(true);
    expect(lab()).toMatchObject({
      step: 'read',
      read: { name: 'b.csv' },
      models: null,
      outlook: null,
      economics,
    });
  });

  test('may come while what was read is looked ahead from', () => {
    const { controller, lab, last, started } = studied();
    controller.choose(file('b.csv'));
    last().say({ kind: 'preview', preview: PREVIEW });
    const economics = { ...FIRST_ECONOMICS, margin: 0.2 };
    controller.kept.lookAhead(economics);
    expect(started[1]?.asked.slice(-2)).toMatchObject([{ kind: 'whom' }, { kind: 'look-ahead', economics }]);
    started[1]?.say({ kind: 'looked-ahead', outlook: outlookOf(economics) });
    expect(lab()).toMatchObject({ step: 'settle', outlook: { economics } });
  });

  test('that is read beside a file stays at its columns when the fitting of that one is ended', () => {
    const { controller, lab, last } = studied();
    controller.choose(file('b.csv'));
    last().say({ kind: 'preview', preview: PREVIEW });
    controller.cancel();
    expect(lab()).toMatchObject({ step: 'settle', draft: { name: 'b.csv' }, read: null, described: null });
  });

  test('chosen while one is looked at is the only one heard of', () => {
    const { controller, lab, started } = openLab();
    controller.choose(file('slow.csv'));
    controller.choose(file('quick.csv'));
    started[0]?.say({ kind: 'preview', preview: PREVIEW });
    expect(lab()).toMatchObject({ step: 'choose', next: { name: 'quick.csv' } });
    started[1]?.say({ kind: 'preview', preview: PREVIEW });
    expect(lab()).toMatchObject({ step: 'settle', draft: { name: 'quick.csv' } });
  });
});

describe('the file that is settled', () => {
  const others: Preview = { ...PREVIEW, header: ['who', 'when', 'how much'] };

  test('is looked at again at another sheet, and its columns are proposed anew', () => {
    const { controller, lab, last } = settling();
    const { draft } = lab();
    controller.lookAgain({ sheet: 'Sales' });
    expect(isLooking(lab())).toBe(true);
    expect(last().asked).toMatchObject([{ kind: 'preview', wanted: { sheet: 'Sales' } }]);
    last().say({ kind: 'preview', preview: others });
    expect(lab()).toMatchObject({ step: 'settle', next: null });
    expect(lab().draft).toEqual({ ...draft, preview: others, reading: { sheet: 'Sales' } });
  });

  test('stays as it was when that cannot be read, and says why', () => {
    const { controller, lab, last } = settling();
    controller.lookAgain({ delimiter: '|' });
    last().say({ kind: 'preview', preview: { ok: false, problems: [{ code: 'empty-file' }] } });
    expect(lab()).toMatchObject({ draft: { preview: PREVIEW, problems: [{ code: 'empty-file' }] } });
  });

  test('whose rows seem to be customers is read as such, or as purchases on the visitor’s word', () => {
    const { controller, lab, last } = openLab();
    controller.choose(file('customers.csv'));
    last().say({ kind: 'preview', preview: { ...PREVIEW, isSummary: true } });
    expect(lab()).toMatchObject({ step: 'settle', draft: { isSummary: true, problems: [] } });
    controller.read({ leavesOutUnreadable: true });
    expect(last().asked).toMatchObject([{ kind: 'read-totals', reading: { leavesOutUnreadable: true } }]);
    controller.cancel();
    controller.takeRowsFor('purchases');
    controller.read({});
    expect(last().asked).toMatchObject([{ kind: 'read' }]);
    last().say({ kind: 'refused', problems: [{ code: 'one-row-per-customer' }] });
    expect(lab()).toMatchObject({ step: 'settle', draft: { isSummary: false } });
    controller.takeRowsFor('customers');
    expect(lab()).toMatchObject({ draft: { isSummary: true, problems: [] } });
  });

  test('is told from another of the same name', () => {
    const { controller, lab, last } = settling('a.csv');
    const { number } = lab().draft ?? {};
    controller.choose(file('a.csv'));
    last().say({ kind: 'preview', preview: PREVIEW });
    expect(lab().draft?.number).not.toBe(number);
  });
});

describe('what comes late', () => {
  test('of a file read before is not heard', () => {
    const { controller, lab, started } = settling();
    controller.read({ dateOrder: 'day-first' });
    controller.read({ dateOrder: 'month-first' });
    const [, first, second] = started;
    first?.say({ kind: 'described', described: DESCRIBED });
    first?.say({ kind: 'analysed', models: MODELS });
    first?.say({ kind: 'failed' });
    expect(first?.isStopped).toBe(true);
    expect(lab()).toMatchObject({ step: 'reading', described: null, models: null, hasFailed: false });
    second?.say({ kind: 'described', described: DESCRIBED });
    expect(lab().step).toBe('read');
  });

  test('of economics set before is not shown', () => {
    const { controller, lab, last } = studied();
    const [low, high] = [
      { ...FIRST_ECONOMICS, margin: 0.2 },
      { ...FIRST_ECONOMICS, margin: 0.3 },
    ];
    controller.kept.lookAhead(low);
    controller.kept.lookAhead(high);
    last().say({ kind: 'looked-ahead', outlook: outlookOf(low) });
    expect(lab().outlook?.economics).toEqual(FIRST_ECONOMICS);
    last().say({ kind: 'looked-ahead', outlook: outlookOf(high) });
    expect(lab().outlook?.economics).toEqual(high);
  });

  test('to a page that is gone is not heard', () => {
    const { controller, lab, last } = settling();
    controller.read({});
    controller.stop();
    last().say({ kind: 'described', described: DESCRIBED });
    expect(lab().step).toBe('reading');
  });
});

describe('cancelling', () => {
  test('ends the reading and goes back to the columns', () => {
    const { controller, lab, last } = settling();
    controller.read({ decimal: 'comma' });
    controller.cancel();
    expect(last().isStopped).toBe(true);
    const draft = { reading: { decimal: 'comma' } };
    expect(lab()).toMatchObject({ step: 'settle', isCancelled: true, draft });
    controller.read({});
    expect(lab()).toMatchObject({ step: 'reading', isCancelled: false });
  });

  test('ends the sample, and a look at a first file, with nothing left', () => {
    const sample = openLab();
    sample.controller.chooseSample('The sample');
    sample.controller.cancel();
    expect(sample.lab()).toMatchObject({ step: 'choose', isCancelled: true });
    const looked = openLab();
    looked.controller.choose(file('a.csv'));
    looked.controller.cancel();
    looked.last().say({ kind: 'preview', preview: PREVIEW });
    expect(looked.lab()).toMatchObject({ step: 'choose', next: null, isCancelled: true });
  });

  test('ends a look at another file, and what was read stays', () => {
    const { controller, lab } = studied();
    controller.choose(file('b.csv'));
    controller.cancel();
    expect(lab()).toMatchObject({ step: 'read', next: null, isCancelled: false, described: DESCRIBED });
  });
});

test('columns are corrected, or left as they were', () => {
  const { controller, lab } = studied();
  controller.correct();
  expect(lab()).toMatchObject({ step: 'settle', described: DESCRIBED });
  controller.back();
  expect(lab()).toMatchObject({ step: 'read', described: DESCRIBED });
});

describe('a failure', () => {
  test('is told, and the page begins anew', () => {
    const { controller, lab, last, started } = studied();
    last().say({ kind: 'failed' });
    expect(lab()).toMatchObject({ step: 'choose', hasFailed: true, described: null, next: null });
    expect(started.every(({ isStopped }) => isStopped)).toBe(true);
    controller.choose(file('a.csv'));
    expect(lab().hasFailed).toBe(false);
  });

  test('of a look leaves nothing being looked at', () => {
    const { controller, lab, last } = openLab();
    controller.choose(file('a.csv'));
    last().say({ kind: 'failed' });
    expect(lab()).toMatchObject({ step: 'choose', hasFailed: true, next: null });
  });
});

describe('the list of customers', () => {
  const words = { titles: {}, names: {} } as Parameters<LabController['kept']['list']>[0];
  const form = { delimiter: ',', decimal: '.' } as const;

  test('is written under the economics set', async () => {
    const { controller, last } = studied();
    const list = controller.kept.list(words, form);
    expect(last().asked.at(-1)).toEqual({ kind: 'list', economics: FIRST_ECONOMICS, words, form });
    last().say({ kind: 'list', file: new Blob(['a,b']) });
    expect(await (await list)?.text()).toBe('a,b');
  });

  test('is none when the file goes, when it fails, or when another is asked for', async () => {
    const gone = studied();
    const [first, second] = [gone.controller.kept.list(words, form), gone.controller.kept.list(words, form)];
    gone.controller.stop();
    expect(await Promise.all([first, second])).toEqual([undefined, undefined]);
    const failed = studied();
    const third = failed.controller.kept.list(words, form);
    failed.last().say({ kind: 'failed' });
    expect(await third).toBeUndefined();
  });
});

test('with the worker’s own answers: customers a row each are modelled and listed, and seen in no other way', async () => {
  const { start, settled } = workingThreads();
  const controller = new LabController(start);
  controller.choose(file('customers.csv', 'id,x,t_x,T,monetary\n1,2,30.4,38.9,22.3\n2,0,0,38.9,0\n'));
  await settled();
  controller.read({});
  await settled();
  expect(controller.$lab.get()).toMatchObject({
    draft: null,
    read: { isSummary: true },
    described: null,
    summed: {
      description: { customers: 2, purchases: 4, revenue: null, from: null },
      file: { unit: 'weeks' },
    },
    models: { hasForecast: false },
    audit: null,
    whom: null,
    hasFailed: false,
  });
  controller.correct();
  expect(controller.$lab.get().draft).toMatchObject({ isSummary: true });
});

test('with the worker’s own answers: the sample is read, foreseen and listed', async () => {
  const { start, settled } = workingThreads();
  const controller = new LabController(start);
  controller.chooseSample('The sample');
  await settled();
  expect(controller.$lab.get()).toMatchObject({
    draft: null,
    described: { description: { customers: 2357 } },
    outlook: { economics: FIRST_ECONOMICS },
  });
  controller.choose(file('purchases.csv', writeSample()));
  await settled();
  expect(controller.$lab.get()).toMatchObject({
    draft: { name: 'purchases.csv', preview: { columns: { customer: 0, date: 1, amount: 2 } } },
  });
});
