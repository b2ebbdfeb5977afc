import writeXlsxFile from 'write-excel-file/universal';
import type { TakeawayChart, TakeawaySeries } from '../../model/takeaway.ts';
import { channels, labelColour, labelFormat, shortPoints } from '../../model/chart-labels.ts';
import { OFFICE_FACE } from '../office-face.ts';
import { neutralise } from '../neutralise.ts';

const INK = '1B1B1A';

const PATTERNS = { hatch: 'wdUpDiag', lines: 'wdDnDiag', dots: 'pct20' } as const;

/**
 * A chart as a DrawingML part that PowerPoint edits: horizontal bars, first category on top, series in their colours and
 * patterns, labels with the digits of the screen. A value that is not there has no point, so that it is no zero. The data
 * are in the workbook beside it ({@link chartWorkbook}), at the cells named here.
 */
export function chartPart(chart: TakeawayChart): string {
  const { stacked, percent, categories, series } = chart;
  const count = categories.length;
  const gap = stacked ? 55 : 45;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series
    .map((one, index) => seriesXml(one, index, chart))
    .join(
      '',
    )}<c:gapWidth val="${gap}"/><c:overlap val="${stacked ? 100 : 0}"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart><c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(count > 12 ? 900 : 1200, INK)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${percent && stacked && isWhole(chart) ? '<c:max val="100"/><c:min val="0"/>' : ''}</c:scaling><c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="${labelFormat(chart)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx><c:spPr><a:noFill/></c:spPr></c:plotArea><c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textXml(1100, INK)}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${textXml(1000, INK)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** Whether the parts of every bar fill 100 %, so that the axis ends there. */
function isWhole({ categories, series }: TakeawayChart): boolean {
  return categories.every((_, index) => {
    const sum = series.reduce((total, { values }) => total + (values[index] ?? 0), 0);
    return sum === 0 || Math.abs(sum - 100) < 0.5;
  });
}

function seriesXml(one: TakeawaySeries, index: number, chart: TakeawayChart): string {
  const { categories, stacked } = chart;
  const column = columnName(index + 1);
  const last = categories.length + 1;
  const point = (value: string | number, at: number): string =>
    `<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`;
  const values = one.values.map((value, at) => (value === null ? '' : point(value, at))).join('');
  const colour = stacked ? labelColour(one) : INK;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/>${point(neutralise(one.name), 0)}</c:strCache></c:strRef></c:tx>`,
    `<c:spPr>${fillXml(one)}<a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr>`,
    '<c:invertIfNegative val="0"/>',
    `<c:dLbls>${stacked ? withoutShort(one, chart) : ''}<c:numFmt formatCode="${labelFormat(chart)}" sourceLinked="0"/>`,
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(1000, colour)}<c:dLblPos val="${stacked ? 'ctr' : 'outEnd'}"/>`,
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${categories.map((category, at) => point(neutralise(category), at)).join('')}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${categories.length}"/>${values}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('');
}

function withoutShort(one: TakeawaySeries, chart: TakeawayChart): string {
  return shortPoints(one, chart)
    .map((short, at) => (short ? `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>` : ''))
    .join('');
}

function fillXml({ colour, decal }: TakeawaySeries): string {
  const hex = colour.replace('#', '').toUpperCase();
  if (decal === 'none') return `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
  const stroke = channels(hex)
    .map((channel) =>
      Math.round(channel * 0.74)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
  return `<a:pattFill prst="${PATTERNS[decal]}"><a:fgClr><a:srgbClr val="${stroke}"/></a:fgClr><a:bgClr><a:srgbClr val="${hex}"/></a:bgClr></a:pattFill>`;
}

function textXml(size: number, colour: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:latin typeface="${OFFICE_FACE}"/><a:ea typeface="${OFFICE_FACE}"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

/** Letters of a column: 0 is A. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Text as it stands in XML. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The workbook that opens with 编辑数据: categories down, series across, at the cells the chart names. */
export async function chartWorkbook({ categories, series }: TakeawayChart): Promise<Uint8Array> {
  const blob = await writeXlsxFile([
    {
      sheet: 'Sheet1',
      columns: [{ width: 30 }, ...series.map(() => ({ width: 18 }))],
      data: [
        [null, ...series.map(({ name }) => ({ type: String, value: neutralise(name) }))],
        ...categories.map((category, row) => [
          { type: String, value: neutralise(category) },
          ...series.map(({ values }) => {
            const value = values[row] ?? null;
            return value === null ? null : { type: Number, value };
          }),
        ]),
      ],
    },
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
