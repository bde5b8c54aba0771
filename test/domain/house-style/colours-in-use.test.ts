import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areToldApart, contrastWithPaper, READABLE_FROM } from '../../../src/domain/house-style/colour.ts';
import { chosenColours, coloursInUse, OUR_COLOURS } from '../../../src/domain/house-style/colours-in-use.ts';

const colour = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

test('a house that chose no colour has ours, and nothing is mended', () => {
  expect(coloursInUse({})).toEqual({
    main: { used: OUR_COLOURS.main },
    second: { used: OUR_COLOURS.second },
  });
});

test('on paper a house has the colours it chose, mended as in its documents, and ours where it chose none', () => {
  expect(chosenColours({})).toEqual({});
  expect(chosenColours({ main: '#FFFFFF' })).toEqual({ main: '#757575' });
  expect(chosenColours({ second: '#1B4D3E' })).toEqual({ second: '#1B4D3E' });
  expect(chosenColours({ main: '#C00000', second: '#C00000' })).toEqual({
    main: '#C00000',
    second: OUR_COLOURS.second,
  });
});

test('white is darkened until it can be read', () => {
  expect(coloursInUse({ main: '#FFFFFF' }).main).toEqual({ used: '#757575', mended: 'pale' });
});

test('red on red: the second is not used, for a chart could not tell them apart', () => {
  const { main, second } = coloursInUse({ main: '#C00000', second: '#C00000' });
  expect(main).toEqual({ used: '#C00000' });
  expect(second).toEqual({ used: OUR_COLOURS.second, mended: 'alike' });
});

test('a house of one colour like our second is told apart from our first', () => {
  expect(coloursInUse({ main: OUR_COLOURS.second }).second).toEqual({ used: OUR_COLOURS.main });
});

test('whatever was chosen, both can be read and a chart tells them apart', () => {
  fc.assert(
    fc.property(
      fc.option(colour, { nil: undefined }),
      fc.option(colour, { nil: undefined }),
      (main, second) => {
        const used = coloursInUse({ main, second });
        for (const one of [used.main.used, used.second.used])
          expect(contrastWithPaper(one)).toBeGreaterThanOrEqual(READABLE_FROM);
        expect(areToldApart(used.main.used, used.second.used)).toBe(true);
      },
    ),
  );
});
