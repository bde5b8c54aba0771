/** The order of what stands within an element, by ECMA-376 (transitional): names without their prefix are of spreadsheets. */
const ORDER: Readonly<Record<string, string>> = {
  // Drawings and their themes.
  'a:theme': 'a:themeElements a:objectDefaults a:extraClrSchemeLst',
  'a:themeElements': 'a:clrScheme a:fontScheme a:fmtScheme',
  'a:clrScheme':
    'a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink',
  'a:fontScheme': 'a:majorFont a:minorFont',
  'a:majorFont': 'a:latin a:ea a:cs',
  'a:minorFont': 'a:latin a:ea a:cs',
  'a:fmtScheme': 'a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst',
  'a:schemeClr': 'a:satMod|a:lumMod|a:lumOff',
  'a:xfrm': 'a:off a:ext',
  'a:p': 'a:pPr a:r|a:fld a:endParaRPr',
  'a:pPr': 'a:lnSpc a:spcBef a:spcAft a:buFont a:buNone|a:buChar a:defRPr',
  'a:r': 'a:rPr a:t',
  'a:fld': 'a:rPr a:pPr a:t',
  'a:rPr': 'a:ln a:noFill|a:solidFill a:latin a:ea a:cs',
  'a:defRPr': 'a:ln a:noFill|a:solidFill a:latin a:ea a:cs',
  'a:tbl': 'a:tblPr a:tblGrid a:tr',
  'a:tc': 'a:txBody a:tcPr',
  'a:tcPr': 'a:lnL a:lnR a:lnT a:lnB a:noFill|a:solidFill',
  'a:txBody': 'a:bodyPr a:lstStyle a:p',
  // Slides.
  'p:presentation':
    'p:sldMasterIdLst p:notesMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle p:extLst',
  'p:sld': 'p:cSld p:clrMapOvr',
  'p:sldLayout': 'p:cSld p:clrMapOvr',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:txStyles',
  'p:notes': 'p:cSld p:clrMapOvr',
  'p:notesMaster': 'p:cSld p:clrMap p:notesStyle',
  'p:txStyles': 'p:titleStyle p:bodyStyle p:otherStyle',
  'p:bodyStyle': 'a:lvl1pPr a:lvl2pPr a:lvl3pPr',
  'p:cSld': 'p:bg p:spTree',
  'p:bgPr': 'a:solidFill a:effectLst',
  'p:spTree': 'p:nvGrpSpPr p:grpSpPr p:sp|p:graphicFrame|p:pic',
  'p:sp': 'p:nvSpPr p:spPr p:txBody',
  'p:pic': 'p:nvPicPr p:blipFill p:spPr',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:nvPicPr': 'p:cNvPr p:cNvPicPr p:nvPr',
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:nvGraphicFramePr': 'p:cNvPr p:cNvGraphicFramePr p:nvPr',
  'p:blipFill': 'a:blip a:stretch',
  'p:spPr': 'a:xfrm a:prstGeom a:noFill|a:solidFill a:ln',
  'p:xfrm': 'a:off a:ext',
  'p:txBody': 'a:bodyPr a:lstStyle a:p',
  // Charts.
  'c:chartSpace': 'c:date1904 c:lang c:roundedCorners c:chart c:spPr c:txPr c:externalData',
  'c:chart': 'c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs',
  'c:plotArea': 'c:layout c:barChart|c:scatterChart c:catAx|c:valAx',
  'c:manualLayout': 'c:layoutTarget c:xMode c:yMode c:x c:y c:w c:h',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:gapWidth c:overlap c:axId',
  'c:scatterChart': 'c:scatterStyle c:varyColors c:ser c:axId',
  'c:ser':
    'c:idx c:order c:tx c:spPr c:invertIfNegative|c:marker c:dLbls c:errBars c:cat|c:xVal c:val|c:yVal c:smooth',
  'c:marker': 'c:symbol c:size c:spPr',
  'c:errBars': 'c:errDir c:errBarType c:errValType c:noEndCap c:val c:spPr',
  'c:dLbls':
    'c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:noMultiLvlLbl',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit',
  'c:scaling': 'c:orientation c:max c:min',
  'c:legend': 'c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr',
  'c:legendEntry': 'c:idx c:delete',
  'c:strRef': 'c:f c:strCache',
  'c:numRef': 'c:f c:numCache',
  'c:strCache': 'c:ptCount c:pt',
  'c:numCache': 'c:formatCode c:ptCount c:pt',
  'c:txPr': 'a:bodyPr a:lstStyle a:p',
  'c:spPr': 'a:noFill|a:solidFill a:ln',
  // Texts.
  'w:body': 'w:p|w:tbl w:sectPr',
  'w:p': 'w:pPr w:r|w:fldSimple',
  'w:pPr': 'w:pStyle w:keepNext w:keepLines w:numPr w:tabs w:spacing w:ind w:jc w:outlineLvl',
  'w:r': 'w:rPr w:t|w:br|w:tab|w:drawing',
  'w:rPr': 'w:rFonts w:b w:bCs w:i w:iCs w:color w:sz w:szCs w:lang',
  'w:tbl': 'w:tblPr w:tblGrid w:tr',
  'w:tblPr': 'w:tblStyle w:tblW w:tblBorders w:tblLayout w:tblCellMar w:tblLook w:tblDescription',
  'w:tblBorders': 'w:top w:left w:bottom w:right w:insideH w:insideV',
  'w:tblCellMar': 'w:top w:left w:bottom w:right',
  'w:tr': 'w:trPr w:tc',
  'w:trPr': 'w:cantSplit|w:tblHeader',
  'w:tc': 'w:tcPr w:p',
  'w:tcPr': 'w:tcW w:gridSpan w:tcBorders',
  'w:sectPr': 'w:headerReference|w:footerReference w:pgSz w:pgMar w:titlePg',
  'w:styles': 'w:docDefaults w:style',
  'w:docDefaults': 'w:rPrDefault w:pPrDefault',
  'w:style': 'w:name w:basedOn w:qFormat w:pPr w:rPr w:tblPr w:tblStylePr',
  'w:numbering': 'w:abstractNum w:num',
  'w:abstractNum': 'w:multiLevelType w:lvl',
  'w:lvl': 'w:start w:numFmt w:lvlText w:lvlJc w:pPr',
  'w:settings': 'w:compat w:themeFontLang',
  'wp:inline': 'wp:extent wp:docPr a:graphic',
  'pic:pic': 'pic:nvPicPr pic:blipFill pic:spPr',
  'pic:nvPicPr': 'pic:cNvPr pic:cNvPicPr',
  'pic:blipFill': 'a:blip a:stretch',
  'pic:spPr': 'a:xfrm a:prstGeom',
  // Spreadsheets.
  workbook: 'bookViews sheets definedNames calcPr',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData dataValidations pageMargins pageSetup headerFooter tableParts',
  c: 'v|is',
  table: 'autoFilter tableColumns tableStyleInfo',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles',
  font: 'b sz name',
  border: 'left right top bottom diagonal',
};

function orderOf(name: string): string | undefined {
  return ORDER[/^a:lvl\dpPr$/.test(name) ? 'a:pPr' : name];
}

/** What is wrong with the places of `within`, in their order: one that comes too late, is not known, or has no order. */
function faultIn(name: string, within: readonly string[]): string | undefined {
  const order = orderOf(name);
  if (order === undefined)
    return new Set(within).size > 1 ? `the order within ${name} is told nowhere` : undefined;
  const groups = order.split(' ').map((group) => group.split('|'));
  let last = 0;
  for (const child of within) {
    const at = groups.findIndex((group) => group.includes(child));
    if (at < 0) return `${child} is not known within ${name}`;
    if (at < last) return `${child} comes too late within ${name}`;
    last = at;
  }
  return undefined;
}

/** Elements that do not stand in the order of the standard, of a text that is XML: programs call such a file damaged. */
export function orderFaults(xml: string): string[] {
  const faults = new Set<string>();
  const open: { readonly name: string; readonly within: string[] }[] = [];
  const close = (one: (typeof open)[number] | undefined) => {
    const fault = one && faultIn(one.name, one.within);
    if (fault !== undefined) faults.add(fault);
  };
  for (const [tag, name = ''] of xml.matchAll(/<\/?([\w:.-]+)[^>]*>/g)) {
    if (tag.startsWith('</')) {
      close(open.pop());
      continue;
    }
    open.at(-1)?.within.push(name);
    if (!tag.endsWith('/>')) open.push({ name, within: [] });
  }
  return [...faults];
}
