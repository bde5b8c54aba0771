import { MODEL_VERSION } from '../../domain/model/practice.ts';
import { checkFile } from '../check-file.ts';
import type { AssessmentFile } from '../formats.ts';
import { packAssessment, unpackAssessment } from './assessment-codes.ts';
import { textOf, withText } from './assessment-text.ts';
import { type Bits, bitsOfBytes, bytesOfBits, toBits } from './bits.ts';
import { deflate, inflate, TEXT_BYTES_AT_MOST } from './deflate.ts';
import { type Failed, failed } from './failure.ts';
import { LINK_PARTS, type LinkPart } from './parts.ts';
import { padded, wholeLength } from './seal.ts';

/**
 * The body of an assessment's link, version 1. Its first three bits say how long it is, so that one cut short is
 * never taken for a shorter one:
 *
 *     size (3)  codes (71 + 18 × size)                                      sizes 0 to 6
 *     7 (3)  size (3)  bytes of text (21)  codes  text  zeros to whole symbols
 */
const SIZE_BITS = 3;
const SIZES = [0, 1, 2, 3, 4, 5, 6] as const;
const TEXT_FOLLOWS = 7;
const COUNT_BITS = 21;
const widthOf = (size: number): number => 71 + 18 * size;

const NO_TEXT = new Uint8Array(0);

function bodyOf(codes: bigint, text: Uint8Array): Bits {
  const length = codes.toString(2).length;
  const size = SIZES.find((candidate) => length <= widthOf(candidate));
  if (size === undefined) throw new RangeError('The codes do not fit a link of this version');
  const start = toBits(size, SIZE_BITS);
  const number = toBits(codes, widthOf(size));
  if (text.length === 0) return start + number;
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

function readBody(body: Bits): { codes: bigint; text: Uint8Array<ArrayBuffer> } | undefined {
  const read = readerOf(body);
  const first = read.number(SIZE_BITS);
  const size = first === TEXT_FOLLOWS ? read.number(SIZE_BITS) : first;
  const count = first === TEXT_FOLLOWS ? read.number(COUNT_BITS) : 0;
  const start = first === TEXT_FOLLOWS ? 2 * SIZE_BITS + COUNT_BITS : SIZE_BITS;
  const whole = start + widthOf(size) + 8 * count;
  if (size >= SIZES.length || wholeLength(whole) !== body.length) return undefined;
  return { codes: BigInt(`0b${read.bits(widthOf(size))}`), text: bytesOfBits(read.bits(8 * count)) };
}

/** Writes an assessment with the ticked texts. Throws a RangeError when they are longer than a link can hold. */
export async function writeAssessment(file: AssessmentFile, parts: readonly LinkPart[]): Promise<Bits> {
  const json = textOf(file, parts);
  if (json === '') return bodyOf(packAssessment(file), NO_TEXT);
  if (new TextEncoder().encode(json).length > TEXT_BYTES_AT_MOST)
    throw new RangeError('Too much text for a link');
  return bodyOf(packAssessment(file), await deflate(json));
}

/**
 * Reads what `writeAssessment` wrote, and only that: what would be written otherwise is `invalid`. The compressed
 * bytes alone are not compared, for browsers compress differently.
 */
export async function readAssessment(body: Bits): Promise<{ ok: true; file: AssessmentFile } | Failed> {
  const found = readBody(body);
  if (found === undefined) return failed('cut-or-altered');
  const assessment = unpackAssessment(found.codes);
  if (assessment === undefined || bodyOf(found.codes, found.text) !== body) return failed('invalid');
  if (assessment.model > MODEL_VERSION) return failed('too-new');

  let candidate: object = assessment;
  let json = '';
  if (body.startsWith('111')) {
    const inflated = await inflate(found.text);
    if (!inflated.ok) return inflated;
    json = inflated.text;
    try {
      candidate = withText(assessment, json);
    } catch {
      return failed('invalid');
    }
  }
  const checked = checkFile({ format: 'cap17-assessment', version: 1, ...candidate });
  if (!('file' in checked) || checked.file.format !== 'cap17-assessment') return failed('invalid');
  const { file } = checked;
  const isCanonical = packAssessment(file) === found.codes && textOf(file, LINK_PARTS) === json;
  return isCanonical ? { ok: true, file } : failed('invalid');
}
