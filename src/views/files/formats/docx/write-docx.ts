import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { IRunOptions } from 'docx';
import { FILES } from '../../../../text/messages/files.ts';
import { translate } from '../../../../text/translate.ts';
import { columnWidths } from '../../model/column-widths.ts';
import type { Takeaway } from '../../model/takeaway.ts';
import { printable } from '../neutralise.ts';
import { chartParagraph, pixels } from './chart-paragraph.ts';
import { wordTable } from './word-table.ts';

/** A drawn picture at its size in CSS pixels; `bytes` is a PNG of three times as many. */
export type DrawnPicture = { bytes: Uint8Array; width: number; height: number };

/** A4 in twentieths of a point, and what stays free at its edges. */
const A4 = { width: 11_906, height: 16_838, margin: 1_134 } as const;

/** 仿宋 text under 小标宋 headings, as official documents have them; Latin and figures in a face that Office has everywhere. */
const BODY = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: 'FangSong',
  cs: 'Times New Roman',
};
const TITLE = { ...BODY, eastAsia: 'STZhongsong' };
const CAPTION = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Microsoft YaHei', cs: 'Arial' };

/** A table with wider columns than this, in points, is set on a page laid sideways. */
const PORTRAIT_POINTS = 470;

/**
 * A Word document: title, unit, verdict, the chart as on the screen, its table with every state of a value, where it is
 * from, and the chart once more as one that Word edits.
 */
export async function writeDocx(takeaway: Takeaway, picture: DrawnPicture | null): Promise<Uint8Array> {
  const { language, chart } = takeaway;
  const say = (message: (typeof FILES)[keyof typeof FILES], params?: Record<string, string>): string =>
    translate(message, language, params);
  const points = 10;
  const needed = columnWidths(takeaway.table, points).reduce((sum, { least }) => sum + least + 8, 0);
  const landscape = needed > PORTRAIT_POINTS;
  const width = (landscape ? A4.height : A4.width) - 2 * A4.margin;
  const small = (text: string, options: Partial<IRunOptions> = {}): TextRun =>
    new TextRun({ text: printable(text), font: CAPTION, size: 18, color: '5D5C58', ...options });
  const children = [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { after: 80 },
      children: [
        new TextRun({ text: printable(takeaway.title), font: TITLE, size: 36, bold: true, color: '1B1B1A' }),
      ],
    }),
    ...(takeaway.subtitle === ''
      ? []
      : [new Paragraph({ spacing: { after: 160 }, children: [small(takeaway.subtitle, { size: 21 })] })]),
    ...caveatParagraphs(takeaway, small),
    ...(picture ? [pictureParagraph(takeaway, picture, width)] : []),
    heading(say(FILES.tableHeading)),
    wordTable(takeaway.table, width, CAPTION),
    new Paragraph({
      spacing: { before: 160 },
      children: [small(say(FILES.footSource, { source: takeaway.source }))],
    }),
    ...takeaway.reports.map((report) => new Paragraph({ children: [small(report)] })),
    new Paragraph({
      children: [small(takeaway.filters.map(({ label, text }) => `${label} ${text}`).join(' · '))],
    }),
    new Paragraph({
      children: [
        small(`${say(FILES.product)} · ${say(FILES.footVersion, { version: takeaway.version })}　`),
        new ExternalHyperlink({
          link: takeaway.link,
          children: [small(takeaway.link, { color: '0F5A73', underline: {} })],
        }),
      ],
    }),
    ...(chart
      ? [
          heading(say(FILES.editable)),
          chartParagraph(chart, {
            width,
            face: CAPTION.eastAsia,
            name: say(FILES.editable),
            title: takeaway.title,
          }),
        ]
      : []),
  ];
  const document = new Document({
    title: printable(takeaway.title),
    creator: say(FILES.product),
    description: printable(takeaway.subtitle),
    styles: { default: { document: { run: { font: BODY, size: 24 } } } },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: A4.width,
              height: A4.height,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: A4.margin, right: A4.margin, bottom: A4.margin, left: A4.margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], font: CAPTION, size: 18 })],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}

type Small = (text: string, options?: Partial<IRunOptions>) => TextRun;

function heading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 280, after: 100 },
    children: [new TextRun({ text, font: TITLE, size: 26, bold: true, color: '1B1B1A' })],
  });
}

/** The verdict with its bar at the left, as on the page. */
function caveatParagraphs({ caveats, language }: Takeaway, small: Small): Paragraph[] {
  if (caveats.length === 0) return [];
  const border = { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '9A3B26' } };
  const line = (run: TextRun): Paragraph => new Paragraph({ border, indent: { left: 160 }, children: [run] });
  return [
    line(small(translate(FILES.caveat, language), { bold: true, color: '9A3B26' })),
    ...caveats.map((caveat) => line(small(caveat))),
    new Paragraph({ spacing: { after: 60 }, children: [] }),
  ];
}

/** The most a picture may take of a page's height, in CSS pixels: all of it. */
const PAGE_HIGH = { portrait: 860, landscape: 560 } as const;
/** On a page laid sideways a chart no higher than `wide` at full width is made `beside`, to stand under the verdict of its page. */
const SIDEWAYS = { wide: 420, beside: 300 } as const;

function pictureParagraph(takeaway: Takeaway, picture: DrawnPicture, width: number): Paragraph {
  const full = pixels(width) / picture.width;
  const isSideways = width > A4.width;
  const most = isSideways
    ? picture.height * full <= SIDEWAYS.wide
      ? SIDEWAYS.beside
      : PAGE_HIGH.landscape
    : PAGE_HIGH.portrait;
  const scale = Math.min(full, most / picture.height);
  return new Paragraph({
    spacing: { before: 80, after: 80 },
    children: [
      new ImageRun({
        type: 'png',
        data: picture.bytes,
        transformation: {
          width: Math.round(picture.width * scale),
          height: Math.round(picture.height * scale),
        },
        altText: {
          name: translate(FILES.picture, takeaway.language),
          title: printable(takeaway.title),
          description: printable(takeaway.title),
        },
      }),
    ],
  });
}
