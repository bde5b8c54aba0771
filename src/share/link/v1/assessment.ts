import { oldestProofMonth } from '../../../domain/scoring/oldest-proof.ts';
import type { AssessmentFile } from '../../format/assessment.ts';
import { type Bits, bitsOfBytes, bytesOfBits, toBits } from '../bits.ts';
import { checkedAssessment } from '../checked-assessment.ts';
import type { Codec } from '../codec.ts';
import { failed } from '../failure.ts';
import { padded, wholeLength } from '../seal.ts';
import { packText, unpackText } from '../text.ts';
import { packAssessment, unpackAssessment } from './assessment-codes.ts';
import { TEXT_PARTS, textOf, withText } from './assessment-text.ts';
import type { Tables } from './tables.ts';
import { DECISIONS_V1, type DecisionRows } from './texts.ts';

/**
 * The body of an assessment's link. Its first three bits say how long it is, so that one cut short is never taken
 * for a shorter one:
 *
 *     size (3)  codes (as wide as the tables say)                           sizes 0 to 6
 *     7 (3)  size (3)  bytes of text (21)  codes  text  zeros to whole symbols
 */
const SIZE_BITS = 3;
const TEXT_FOLLOWS = 7;
const COUNT_BITS = 21;

function bodyOf({ widths }: Tables, codes: bigint, text: Uint8Array): Bits {
  const length = codes.toString(2).length;
  const size = widths.findIndex((width) => length <= width);
  const width = widths[size];
  if (width === undefined) throw new RangeError('The codes do not fit a link of this version');
  const start = toBits(size, SIZE_BITS);
  const number = toBits(codes, width);
  if (text.length === 0) return padded(start + number);
  const count = toBits(text.length, COUNT_BITS);
  return padded(toBits(TEXT_FOLLOWS, SIZE_BITS) + start + count + number + bitsOfBytes(text));
}

/** Reads `count` bits at a time from the start. */
function readerOf(body: Bits) {
  let position = 0;
  const bits = (count: number): Bits => {
    position += count;
    return body.slice(position - count, position);
  };
  return { bits, number: (count: number) => Number.parseInt(bits(count) || '0', 2) };
}

function readBody(
  { widths }: Tables,
  body: Bits,
): { codes: bigint; text: Uint8Array<ArrayBuffer> } | undefined {
  const read = readerOf(body);
  const first = read.number(SIZE_BITS);
  const size = first === TEXT_FOLLOWS ? read.number(SIZE_BITS) : first;
  const count = first === TEXT_FOLLOWS ? read.number(COUNT_BITS) : 0;
  const start = first === TEXT_FOLLOWS ? 2 * SIZE_BITS + COUNT_BITS : SIZE_BITS;
  const width = widths[size];
  if (width === undefined || wholeLength(start + width + 8 * count) !== body.length) return undefined;
  return { codes: BigInt(`0b${read.bits(width)}`), text: bytesOfBits(read.bits(8 * count)) };
}

/** Assessments, by the tables of a version and as it writes actions. The compressed bytes alone are not compared: browsers compress differently. */
export function assessmentCodec(tables: Tables, rows: DecisionRows = DECISIONS_V1): Codec<AssessmentFile> {
  return {
    async write(file, parts) {
      const text = await packText(textOf(tables, file, parts, rows));
      return bodyOf(tables, packAssessment(tables, file, oldestProofMonth(file)), text);
    },

    async read(body) {
      const found = readBody(tables, body);
      if (found === undefined) return failed('cut-or-altered');
      const held = unpackAssessment(tables, found.codes);
      if (held === undefined || bodyOf(tables, found.codes, found.text) !== body) return failed('invalid');
      const { model, ...rest } = held;
      if (model === undefined) return failed('too-new');
      const unpacked = await unpackText(found.text);
      if (!unpacked.ok) return unpacked;
      const file = checkedAssessment({
        format: 'cap17-assessment',
        version: 1,
        ...withText(tables, { model, ...rest }, unpacked.texts, rows),
      });
      const isCanonical =
        file !== undefined &&
        packAssessment(tables, file, file.oldestProof) === found.codes &&
        textOf(tables, file, TEXT_PARTS, rows) === unpacked.json;
      return isCanonical ? { ok: true, file } : failed('invalid');
    },
  };
}
