import { expect, test } from 'vitest';
import { writeSegmentCsv } from '../../src/value/segment-csv.ts';

test('texts that a spreadsheet would compute are neutralised; numbers stay numbers', () => {
  const rows = [
    ['=1+1', -2.5, null],
    [' +33 1', 3, '@x'],
    ['\t=2', 0, 'a;b'],
    ['－5', 1, 'plain "word"'],
  ];
  expect(writeSegmentCsv(['id', 'value', 'note'], rows, { delimiter: ';', decimal: ',' })).toBe(
    '\uFEFFid;value;note\r\n\'=1+1;-2,5;\r\n"\' +33 1";3;\'@x\r\n\'\t=2;0;"a;b"\r\n\'－5;1;"plain ""word"""\r\n'.replace(
      '"\' +33 1"',
      "' +33 1",
    ),
  );
});
