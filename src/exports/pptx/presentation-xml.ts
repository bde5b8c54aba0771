import { element, type Xml } from '../office/xml.ts';
import { level, MASTER_ID } from './master.ts';
import { emu, SLIDE } from './measures.ts';
import { PAGE } from './notes.ts';
import { NAMESPACES } from './slide.ts';

const FIRST_SLIDE_ID = 256;

/** The main part: `rId1` its master, `rId2` that of the notes, its slides from `rId3` on. */
export function presentationXml(slides: number): Xml {
  const ids = Array.from({ length: slides }, (_, at) =>
    element('p:sldId', { id: FIRST_SLIDE_ID + at, 'r:id': `rId${at + 3}` }),
  );
  return element(
    'p:presentation',
    { ...NAMESPACES, saveSubsetFonts: 1 },
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: MASTER_ID, 'r:id': 'rId1' })),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
    element('p:sldIdLst', {}, ...ids),
    element('p:sldSz', { cx: emu(SLIDE.w), cy: emu(SLIDE.h) }),
    element('p:notesSz', { cx: emu(PAGE.w), cy: emu(PAGE.h) }),
    element('p:defaultTextStyle', {}, level(1, { size: 14, face: 'mn' })),
  );
}
