import { CLASSIFICATIONS } from '../../../model/classification/index.ts';
import { compareDecimal } from '../../../model/money.ts';
import type { Fact } from '../../../model/records.ts';
import type { Document, Line } from '../../document.ts';
import { withoutSpaces } from '../../recognise/fold-text.ts';
import type { PageFigures, SeenFigure } from '../page/recognise-page.ts';
import { isKnownWord } from './known-words.ts';

/** What the picture says of a figure that was recognised. */
export type FigureEvidence = {
  /** Where on its page it was seen; null where its place was lost. */
  seen: SeenFigure | null;
  /** Both readings of it are the same, and so are those of its row's code, whose name is the official one. */
  isSure: boolean;
};

/** The engine's own confidence below which two readings alike may be alike by chance. */
const LEAST_CONFIDENCE = 40;
const SLACK = 3;

const nameOf = new Map(CLASSIFICATIONS.map(({ code, nameZh }) => [code, nameZh] as const));

const isSureOf = (figure: SeenFigure): boolean =>
  figure.text === figure.second && figure.confidence >= LEAST_CONFIDENCE;

const standsIn = (figure: SeenFigure, line: Line): boolean => {
  const middle = (figure.top + figure.bottom) / 2;
  return (
    figure.page === line.page &&
    middle >= (line.top ?? Number.POSITIVE_INFINITY) - SLACK &&
    middle <= (line.bottom ?? Number.NEGATIVE_INFINITY) + SLACK
  );
};

/**
 * Whether the row is known for the one it is: its code was read twice alike and has the name in the official list that is
 * printed beside it; a row without a code has a label of the Ministry's layout.
 */
function isRowSure(fact: Fact, figures: readonly SeenFigure[]): boolean {
  // 三公经费 prints one row of figures; anywhere else a row without a name is one whose name was not recognised.
  if (fact.codePrinted === '')
    return fact.label === '' ? fact.statement === 'three_public' : isKnownWord(fact.label);
  if (nameOf.get(fact.codePrinted) !== withoutSpaces(fact.label)) return false;
  // Codes printed in three columns are seen as three.
  const parts = figures.filter(({ text }) => /^\d+$/u.test(text) && fact.codePrinted.includes(text));
  return (
    parts.length > 0 &&
    parts.every(isSureOf) &&
    parts
      .map(({ text }) => text)
      .join('')
      .startsWith(fact.codePrinted)
  );
}

/**
 * Whether recognised statements can only be in 万元: a unit that was misread moves every point of a statement and breaks none
 * of its sums.
 */
function isUnitSure(document: Document, pages: ReadonlySet<number>): boolean {
  const words = document.lines
    .filter(({ page }) => page !== null && pages.has(page))
    .map(({ text }) => withoutSpaces(text));
  return (
    words.some((text) => /单位[:：]?万元/u.test(text)) &&
    !words.some((text) => /单位[:：]?[^万]?元/u.test(text))
  );
}

/** Whether the amount is what is printed, in 万元 with its two decimals: a figure without a point has lost it. */
function isAsPrinted({ amount, printed }: Fact): boolean {
  const plain = printed.replaceAll(',', '');
  return /^-?\d+\.\d{2}$/u.test(plain) && compareDecimal(plain, amount) === 0;
}

/** What the pictures say of each printed figure of the recognised pages. */
export function figureEvidence(
  document: Document,
  pages: readonly PageFigures[],
  facts: readonly Fact[],
): Map<Fact, FigureEvidence> {
  const figures = pages.flatMap((page) => page.figures);
  const unitSure = isUnitSure(document, new Set(pages.map(({ page }) => page)));
  const inLine = new Map<number, SeenFigure[]>();
  const seenIn = (number: number): SeenFigure[] => {
    const line = document.lines[number - 1];
    const known = inLine.get(number);
    if (known !== undefined || line === undefined) return known ?? [];
    const own = figures.filter((figure) => standsIn(figure, line)).sort((a, b) => a.left - b.left);
    inLine.set(number, own);
    return own;
  };
  return new Map(
    facts.map((fact) => {
      const own = seenIn(fact.sourceLine ?? 0);
      const alike = own.filter(({ text }) => text === fact.printed);
      const cells = document.lines[(fact.sourceLine ?? 0) - 1]?.cells ?? [];
      const places = cells.filter((cell) => withoutSpaces(cell.text) === fact.printed);
      // The same characters may stand in several cells of a row: the n-th fact with them is in the n-th of these.
      const before = facts.filter(
        (other) => other.sourceLine === fact.sourceLine && other.printed === fact.printed,
      );
      const at = before.indexOf(fact);
      const place = places[at] ?? places[0];
      const seen =
        alike.find(
          ({ left, right }) =>
            place !== undefined &&
            (left + right) / 2 >= (place.left ?? 0) - SLACK &&
            (left + right) / 2 <= (place.right ?? 0) + SLACK,
        ) ??
        (alike.length === 1 ? alike[0] : undefined) ??
        null;
      const isSure =
        seen !== null &&
        unitSure &&
        isAsPrinted(fact) &&
        alike.every(isSureOf) &&
        isRowSure(
          fact,
          own.filter((figure) => figure !== seen),
        );
      return [fact, { seen, isSure }] as const;
    }),
  );
}
