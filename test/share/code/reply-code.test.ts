import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { codeShape, decodeCode, encodeCode } from '../../../src/share/code/reply-code.ts';
import { explainSlip } from '../../../src/share/code/slip.ts';
import { formatCode, symbolsIn } from '../../../src/share/code/symbols.ts';
import { SYMBOLS } from '../../../src/share/crockford.ts';
import { anyInvitationFile, anyReplyFile } from '../any-workshop.ts';

const invitation = { model: 1, workshop: '7K3M9PQ2', groups: ['Front line', 'Management'] };
const shape = codeShape(invitation);
const votes = Object.fromEntries(PRACTICE_IDS.map((id, at) => [id, (at * 3) % 5]));
const reply = { model: 1, workshop: '7K3M9PQ2', group: 1, answers: votes };
const code = encodeCode(shape, reply);
const symbols = symbolsIn(code);

/** The codes asked of one, three and all seventeen practices. */
const shapes = [1, 3, 17].map((asked) =>
  codeShape({ ...invitation, practices: PRACTICE_IDS.slice(0, asked) }),
);
const codesOf = (one: (typeof shapes)[number]) =>
  [0, 1, 2, 3, 4].map((turn) =>
    encodeCode(one, {
      model: 1,
      group: turn,
      answers: Object.fromEntries(one.practices.map((id, at) => [id, (at * turn + turn) % 5])),
    }).replaceAll('-', ''),
  );

test('a code gives back the answers asked for and the group, whatever the invitation', () => {
  fc.assert(
    fc.property(anyInvitationFile, anyReplyFile, (asking, { group, answers }) => {
      const own = codeShape(asking);
      const asked = Object.fromEntries(
        Object.entries(answers).filter(([id]) => own.practices.some((one) => one === id)),
      );
      const decoded = decodeCode(
        own,
        encodeCode(own, { model: 1, answers, ...(group !== undefined && { group }) }),
      );
      expect(decoded).toEqual({
        ok: true,
        reply: { model: 1, workshop: asking.workshop, group, answers: asked },
      });
    }),
  );
});

test('it has 14 symbols at most, fewer when fewer practices are asked', () => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
  const lengths = PRACTICE_IDS.map(
    (_, at) => codeShape({ ...invitation, practices: PRACTICE_IDS.slice(0, at + 1) }).length,
  );
  expect(Math.max(...lengths)).toBe(14);
  expect(lengths[0]).toBeLessThanOrEqual(5);
});

test('case, look-alikes, spaces and dashes of all kinds do not matter', () => {
  const typed = code.toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o').replaceAll('-', ' – ');
  expect(decodeCode(shape, ` ${typed}\u200e`)).toEqual({ ok: true, reply });
  expect(decodeCode(shape, code.replaceAll('1', 'I').replaceAll('-', ''))).toEqual({ ok: true, reply });
});

test.each(shapes)('every single slip in every place of $length symbols is caught', (one) => {
  let slips = 0;
  for (const whole of codesOf(one)) {
    for (let place = 0; place < whole.length; place += 1) {
      for (const symbol of SYMBOLS) {
        if (symbol === whole[place]) continue;
        slips += 1;
        const typed = whole.slice(0, place) + symbol + whole.slice(place + 1);
        expect(explainSlip(one, typed)).toEqual({ code: 'check' });
      }
    }
  }
  expect(slips).toBe(5 * one.length * 31);
});

test('every swap of two neighbours is caught in every place, the check symbol’s too', () => {
  // Each pair of symbols at each place of a code, the check made right, then the two swapped.
  let swaps = 0;
  for (let place = 0; place + 1 < shape.length; place += 1) {
    for (const one of SYMBOLS) {
      for (const other of SYMBOLS) {
        if (one === other) continue;
        const base = symbols.with(place, one).with(place + 1, other);
        // The place that is put right: not one of the two.
        const free = place > 1 ? 0 : shape.length - 1;
        const right = [...SYMBOLS]
          .map((symbol) => base.with(free, symbol))
          .find((all) => explainSlip(shape, all.join('')) === undefined);
        if (!right) throw new Error('No check');
        const swapped = right.with(place, other).with(place + 1, one);
        expect(explainSlip(shape, swapped.join(''))).toEqual({ code: 'check' });
        swaps += 1;
      }
    }
  }
  expect(swaps).toBe(13 * 32 * 31);
});

describe('a slip is explained', () => {
  test.each([
    ['', { code: 'empty' }],
    [' - ', { code: 'empty' }],
    ['AB*D', { code: 'symbol', at: 2, symbol: '*' }],
    ['ABU', { code: 'symbol', at: 2, symbol: 'U' }],
    ['é', { code: 'symbol', at: 0, symbol: 'é' }],
    [code.slice(0, -1), { code: 'too-short', missing: 1 }],
    [`${code}7`, { code: 'too-long', extra: 1 }],
  ])('%j', (typed, slip) => {
    expect(explainSlip(shape, typed)).toEqual(slip);
    expect(decodeCode(shape, typed)).toEqual({ ok: false, slip });
  });

  test('a sound code of another workshop is said to be one', () => {
    const other = codeShape({ ...invitation, workshop: '7K3M9PQ3' });
    expect(decodeCode(other, code)).toEqual({ ok: false, slip: { code: 'other-workshop' } });
  });
});

test('what is typed is put in groups of four', () => {
  expect(formatCode('7k3mo pil9u')).toBe('7K3M-0P11-9U');
});

test('whatever is typed gives a reply or a slip', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ minLength: 14, maxLength: 14 })),
      (typed) => {
        expect(decodeCode(shape, typed)).toHaveProperty('ok');
      },
    ),
  );
});
