import { AlignmentType, Footer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import { FACES } from '../faces.ts';

/** A4 in twentieths of a point, with the margins of an official document: 37, 35, 28 and 26 mm. */
const PAPER = { width: 11_906, height: 16_838 } as const;
const MARGIN = { top: 2_098, bottom: 1_985, left: 1_588, right: 1_474 } as const;

/** Width of the text, upright and sideways. */
export const TEXT_WIDTH = PAPER.width - MARGIN.left - MARGIN.right;
export const SIDEWAYS_WIDTH = PAPER.height - 2 * MARGIN.right;

/** Fonts of a run in one of the official faces: Chinese in it, Latin and figures in a face of their own. */
export function fontOf(use: keyof typeof FACES) {
  const { name, latin } = FACES[use];
  return { ascii: latin, hAnsi: latin, eastAsia: name, cs: latin };
}

/** 四号半角宋体 — 1 —, at the outer side. */
function numbered(side: 'left' | 'right'): Footer {
  const font = { ascii: 'SimSun', hAnsi: 'SimSun', eastAsia: 'SimSun', cs: 'SimSun' };
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'right' ? { right: 280 } : { left: 280 },
        children: [
          new TextRun({ text: '— ', font, size: 28 }),
          new TextRun({ children: [PageNumber.CURRENT], font, size: 28 }),
          new TextRun({ text: ' —', font, size: 28 }),
        ],
      }),
    ],
  });
}

/** How pages look: upright or laid on the side for wide tables. The cover has no number. */
export function pageLook(kind: 'cover' | 'upright' | 'sideways'): Omit<ISectionOptions, 'children'> {
  const sideways = kind === 'sideways';
  const { top, bottom, left, right } = MARGIN;
  return {
    properties: {
      titlePage: kind === 'cover',
      page: {
        size: {
          width: PAPER.width,
          height: PAPER.height,
          orientation: sideways ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: sideways
          ? { top: left, bottom: right, left: right, right, footer: 800 }
          : { top, bottom, left, right, footer: 1_400 },
      },
    },
    footers: { default: numbered('right'), even: numbered('left') },
  };
}
