import { element, valued, type Xml } from '../office/xml.ts';

interface Scale {
  readonly id: number;
  readonly crosses: number;
  readonly position: 't' | 'l';
  readonly min: number;
  readonly max: number;
}

/** A scale that is not written: the table below names its rows and columns. */
export function scaleXml({ id, crosses, position, min, max }: Scale): Xml {
  return element(
    'c:valAx',
    {},
    valued('c:axId', id),
    element(
      'c:scaling',
      {},
      valued('c:orientation', position === 't' ? 'minMax' : 'maxMin'),
      valued('c:max', max),
      valued('c:min', min),
    ),
    valued('c:delete', 1),
    valued('c:axPos', position),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'none'),
    valued('c:crossAx', crosses),
    valued('c:crosses', 'min'),
    valued('c:crossBetween', 'midCat'),
    valued('c:majorUnit', 1),
  );
}
