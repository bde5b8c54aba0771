import { FileRefusal } from '../problem.ts';
import type { FirstYear } from './excel-days.ts';
import { type Packed, partName, unpackTexts } from './excel-package.ts';
import { readDateStyles } from './excel-parts.ts';
import { SharedTexts } from './shared-texts.ts';
import { attributesOf, elementsOf, firstElements, prefixOf } from './xml.ts';

/** A sheet of a workbook, as far as its list of sheets tells. */
export interface BookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its entry in the package. */
  readonly part: string;
}

export interface Workbook {
  /** In the order of their tabs; charts and macros left out. */
  readonly sheets: readonly BookSheet[];
  readonly texts: SharedTexts;
  readonly dateStyles: readonly boolean[];
  readonly firstYear: FirstYear;
}

interface Relation {
  readonly id: string;
  /** The last word of its type, such as worksheet. */
  readonly type: string;
  readonly part: string;
}

const USUAL_BOOK = 'xl/workbook.xml';
/** No workbook has more sheets, nor a part more relationships. */
const LISTED_AT_MOST = 10_000;

/** Where a path leads from the folder of a part. */
function resolvePart(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return partName(steps.join('/'));
}

/** The name of the part that lists what another one points to. */
function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function readRelations(texts: ReadonlyMap<string, string>, part: string): readonly Relation[] {
  const xml = texts.get(relationsOf(part)) ?? '';
  const elements = firstElements(xml, `${prefixOf(xml, 'Relationships')}Relationship`, LISTED_AT_MOST);
  return elements.map((element) => {
    const attributes = attributesOf(element.attributes);
    const type = attributes.get('Type') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      part: resolvePart(part, attributes.get('Target') ?? ''),
    };
  });
}

function readSheets(book: string, relations: readonly Relation[]): readonly BookSheet[] {
  const known = new Map(relations.map((relation) => [relation.id, relation]));
  const elements = firstElements(book, `${prefixOf(book, 'workbook')}sheet`, LISTED_AT_MOST);
  // A workbook that is cut may have lost what tells where its sheets are.
  if (elements.length > 0 && known.size === 0) throw new FileRefusal('damaged-excel');
  return elements.flatMap((element) => {
    const attributes = attributesOf(element.attributes);
    const relation = known.get(attributes.get('id') ?? '');
    if (relation === undefined || !['worksheet', ''].includes(relation.type)) return [];
    const isHidden = (attributes.get('state') ?? 'visible') !== 'visible';
    return [{ name: attributes.get('name') ?? '', isHidden, part: relation.part }];
  });
}

/** What a package of other entries than a workbook's is. */
function refuseForeign(names: ReadonlySet<string>): never {
  const has = (folder: string) => [...names].some((name) => name.startsWith(folder));
  if (has('word/') || has('ppt/')) throw new FileRefusal('not-purchases', { kind: 'document' });
  if (names.has('content.xml') && names.has('mimetype'))
    throw new FileRefusal('not-purchases', { kind: 'opendocument' });
  if (names.size === 0 || has('xl/') || names.has('[content_types].xml'))
    throw new FileRefusal('damaged-excel');
  throw new FileRefusal('not-purchases', { kind: 'archive' });
}

/** What the parts of a workbook beside its sheets may unfold to, and how many texts they may hold. */
export interface BookLimits {
  readonly partsBytes: number;
  /** Its list of sheets, its styles, its relationships: real ones weigh a hundredth of it. */
  readonly smallPartsBytes: number;
  readonly strings: number;
  readonly textBytes: number;
}

/** Opens a workbook: it is found by the relationships of its package, and its parts by its own. */
export function openWorkbook(packed: Packed, most: BookLimits): Workbook {
  const names = new Set<string>();
  const isRelation = (name: string) => {
    names.add(name);
    return name.endsWith('.rels') && !name.includes('/worksheets/');
  };
  const relationTexts = unpackTexts({ pieces: packed.pieces }, isRelation, most.smallPartsBytes);
  const root = readRelations(relationTexts, '').find(({ type }) => type === 'officeDocument');
  const bookPart = root?.part ?? USUAL_BOOK;
  if (!names.has(bookPart) || /^(?:word|ppt)\//.test(bookPart)) refuseForeign(names);
  const relations = readRelations(relationTexts, bookPart);
  const partOf = (type: string, usual: string) =>
    relations.find((relation) => relation.type === type)?.part ?? resolvePart(bookPart, usual);
  const [strings, styles] = [partOf('sharedStrings', 'sharedStrings.xml'), partOf('styles', 'styles.xml')];
  const shared = new SharedTexts(most);
  let small = 0;
  const texts = unpackTexts(
    packed,
    (name) => [bookPart, strings, styles].includes(name),
    most.partsBytes,
    (name, piece) => {
      if (name === strings) {
        shared.add(piece);
        return 'taken';
      }
      small += piece.length;
      if (small > most.smallPartsBytes)
        throw new FileRefusal('too-large-excel', { most: most.smallPartsBytes / 1_000_000 });
      return undefined;
    },
  );
  const book = texts.get(bookPart) ?? '';
  const [about] = elementsOf(book, `${prefixOf(book, 'workbook')}workbookPr`);
  const date1904 = attributesOf(about?.attributes ?? '').get('date1904');
  return {
    sheets: readSheets(book, relations),
    texts: shared,
    dateStyles: readDateStyles(texts.get(styles) ?? ''),
    firstYear: date1904 === '1' || date1904 === 'true' ? 1904 : 1900,
  };
}
