import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import type { ISectionOptions } from 'docx';
import { EDITOR } from '../../../../text/messages/briefing/editor.ts';
import { BRIEFING } from '../../../../text/messages/briefing/pages.ts';
import { FILES } from '../../../../text/messages/files.ts';
import type { Message, MessageParams } from '../../../../text/message.ts';
import type { TextLanguage } from '../../../../text/translate.ts';
import { chartParagraph } from '../../../files/formats/docx/chart-paragraph.ts';
import { wordTable } from '../../../files/formats/docx/word-table.ts';
import { printable } from '../../../files/formats/neutralise.ts';
import type { Briefing, BriefingPage, NamedTable } from '../../model/page.ts';
import { shownCaveats } from '../../model/shown-caveats.ts';
import { COLOURS, FACES } from '../faces.ts';
import { fontOf } from './page-look.ts';

type Text = (message: Message, params?: MessageParams) => string;
type Children = ISectionOptions['children'][number][];

/** 三号 and 28 points from line to line, as official documents have them; half points and twentieths of a point. */
const BODY = { size: 32, line: 560, indent: 640 } as const;
/** A chart takes no more of a page than this, in CSS pixels. */
const TALLEST = 280;
/** Small print, 小五: exact, so that a face that stands in takes the same room. */
const SMALL = { line: 270, lineRule: LineRuleType.EXACTLY } as const;

const run = (text: string, use: keyof typeof FACES, size: number, colour: string = COLOURS.ink): TextRun =>
  new TextRun({ text: printable(text), font: fontOf(use), size, color: colour });

/** Title, peers and day, each in the middle of its line. */
export function coverParagraphs(page: BriefingPage, briefing: Briefing, text: Text): Children {
  const middle = (child: TextRun | ExternalHyperlink, before: number, after: number): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before, after }, children: [child] });
  const title = page.title.split('\n');
  return [
    ...title.map((line, index) => middle(run(line, 'title', 44), index === 0 ? 3000 : 120, 120)),
    ...page.said.split('\n').map((line, index) => middle(run(line, 'note', 32), index === 0 ? 700 : 0, 120)),
    middle(run(briefing.date, 'note', 32), 3600, 600),
    middle(run(briefing.filters, 'body', 21, COLOURS.soft), 0, 60),
    middle(
      new ExternalHyperlink({
        link: briefing.link,
        children: [
          run(
            `${text(FILES.product)} · ${text(FILES.footVersion, { version: briefing.version })} · ${text(BRIEFING.open)}`,
            'body',
            21,
            COLOURS.accent,
          ),
        ],
      }),
      0,
      0,
    ),
  ];
}

/** A page under its heading: sentences, chart, tables, lists, caveats, source. */
export function pageParagraphs(
  page: BriefingPage,
  briefing: Briefing,
  place: { number: number; width: number; text: Text; isFirst: boolean },
): Children {
  const { number, width, text, isFirst } = place;
  const { body } = page;
  const { language } = briefing;
  const title = page.title.replaceAll('\n', ' ');
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: !isFirst,
      keepNext: true,
      keepLines: true,
      spacing: { line: BODY.line, lineRule: LineRuleType.EXACTLY, after: 80 },
      indent: { firstLine: BODY.indent },
      children: [run(`${ordinal(number, language)}${title}`, 'head', BODY.size)],
    }),
    ...page.said.split('\n').flatMap((line) => (line.trim() === '' ? [] : [sentence(line)])),
    ...(body.chart ? [caption(body.chart.subtitle)] : []),
    ...(body.chart?.chart
      ? [
          chartParagraph(body.chart.chart, {
            width,
            face: FACES.head.name,
            name: text(FILES.editable),
            title,
            tallest: TALLEST,
          }),
        ]
      : []),
    ...body.tables.flatMap((named) => tableParagraphs(named, width, page.id === 'tables')),
    ...body.lists.flatMap(({ title: name, items }) => [
      subheading(name),
      ...items.map((item, index) => listed(`${index + 1}. ${item}`)),
    ]),
    ...caveatParagraphs(shownCaveats(page, briefing.pages, text), text),
    ...(body.source === '' ? [] : [sourceParagraph(page, briefing, text)]),
  ];
}

/** 一、 二、 … of the headings; numbers in English. */
export function ordinal(number: number, language: TextLanguage): string {
  if (language === 'en') return `${number}. `;
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return `${ten}${digits[ones] ?? ''}、`;
}

function sentence(line: string): Paragraph {
  return new Paragraph({
    spacing: { line: BODY.line, lineRule: LineRuleType.EXACTLY },
    indent: { firstLine: BODY.indent },
    alignment: AlignmentType.BOTH,
    children: [run(line, 'body', BODY.size)],
  });
}

function caption(line: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 40 },
    children: [run(line, 'note', 21, COLOURS.soft)],
  });
}

function subheading(line: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 220, after: 80 },
    children: [run(line, 'note', 28)],
  });
}

function listed(line: string): Paragraph {
  return new Paragraph({
    keepLines: true,
    spacing: { line: 400, lineRule: LineRuleType.AT_LEAST, after: 60 },
    indent: { left: 420, hanging: 420 },
    children: [run(line, 'body', 24)],
  });
}

function tableParagraphs({ title, table, notes }: NamedTable, width: number, notesFirst: boolean): Children {
  const said = notes.map(
    (note) =>
      new Paragraph({
        ...(notesFirst ? { keepNext: true } : {}),
        spacing: { ...SMALL, before: 40, after: 40 },
        children: [run(note, 'note', 19, COLOURS.soft)],
      }),
  );
  return [
    subheading(title),
    ...(notesFirst ? said : []),
    wordTable(table, width, fontOf('body')),
    ...(notesFirst ? [new Paragraph({ spacing: { after: 120 }, children: [] })] : said),
  ];
}

/** The verdict with its bar at the left, as on the page. */
function caveatParagraphs(caveats: readonly string[], text: Text): Paragraph[] {
  if (caveats.length === 0) return [];
  const border = { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: COLOURS.mark } };
  const line = (child: TextRun, before: number): Paragraph =>
    new Paragraph({
      border,
      keepLines: true,
      indent: { left: 160 },
      spacing: { ...SMALL, before },
      children: [child],
    });
  return [
    line(run(text(EDITOR.caveats), 'head', 19, COLOURS.mark), 200),
    ...caveats.map((caveat) => line(run(caveat, 'body', 19, COLOURS.soft), 0)),
  ];
}

function sourceParagraph({ body }: BriefingPage, briefing: Briefing, text: Text): Paragraph {
  const version = `${text(FILES.footVersion, { version: briefing.version })} · ${text(BRIEFING.open)}`;
  return new Paragraph({
    spacing: { ...SMALL, before: 120 },
    children: [
      run(`${text(FILES.footSource, { source: body.source })} · `, 'body', 19, COLOURS.soft),
      new ExternalHyperlink({
        link: body.link || briefing.link,
        children: [run(version, 'body', 19, COLOURS.accent)],
      }),
    ],
  });
}
