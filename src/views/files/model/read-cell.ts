import type { TakeawayCell } from './takeaway.ts';

/** A piece of a cell in the order of the screen. */
export type ReadPiece = TakeawayCell;

/** Drawn or said a second way: not part of what a cell says. */
const LEFT_OUT = '.visually-hidden, svg, .ratio-bar, .ledger-toggle, .ledger-arrow, .ledger-leaf';
const APART = new Set(['BR', 'DD', 'DIV', 'DT', 'LI', 'P', 'SMALL', 'UL']);
const APART_TOO = '.ledger-note';

/** Cells of figures: what is written in them without a place of its own (a printed percentage) is a figure all the same. */
const NUMERIC = 'td.figure-table-number';

/** A figure as it is written: sign, digits, per cent, and what stands behind it. */
const WRITTEN = /^([+−-]?)[\d,]+(?:\.(\d+))?(%?)\s*(.*)$/su;

/** What a cell says: words, figures with their exact amounts, and states without a figure; marks of checks go with the figure. */
export function readCell(cell: Element): ReadPiece[] {
  const pieces: ReadPiece[] = [];
  let words = '';
  let mark = '';
  const flush = (): void => {
    const text = words.replace(/\s+/gu, ' ').trim();
    if (text !== '') pieces.push((cell.matches(NUMERIC) ? written(text) : null) ?? { kind: 'text', text });
    words = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      words += node.textContent ?? '';
      return;
    }
    if (!isElement(node)) return;
    if (node.matches('.figure-mark')) {
      // What it says, without the way it leads on the page.
      mark = (node.querySelector('.visually-hidden')?.textContent ?? '※').split(/[:：]/u)[0] ?? '';
      return;
    }
    if (node.matches(LEFT_OUT)) return;
    // A cell of the checks' matrix shows its gravest outcome; all of them are in its title.
    if (node.matches('.check-cell, .check-none')) {
      words += node.getAttribute('title') ?? '';
      return;
    }
    const amount = node.matches('.figure') ? node.getAttribute('value') : null;
    if (amount !== null || node.matches('.figure-missing')) {
      flush();
      pieces.push(amount === null ? missing(node) : figure(amount, node.textContent ?? '', mark));
      mark = '';
      return;
    }
    const apart = APART.has(node.tagName) || node.matches(APART_TOO);
    if (apart) words += ' ';
    node.childNodes.forEach(walk);
    if (apart) words += ' ';
  };
  cell.childNodes.forEach(walk);
  flush();
  return pieces;
}

/** A figure or a dash that stands as words in a cell of figures; null for other words. */
function written(text: string): ReadPiece | null {
  if (text === '—') return { kind: 'missing', state: 'not_disclosed', shown: text };
  const amount = /^[+−-]?\d[\d,]*(?:\.\d+)?(?=%?(?:\s|$))/u.exec(text)?.[0];
  if (amount === undefined) return null;
  return figure(amount.replace('−', '-').replace(/[+,]/gu, ''), text, '');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function figure(amount: string, text: string, mark: string): ReadPiece {
  const shown = text.trim();
  const [, sign = '', digits = '', percent = '', suffix = ''] = WRITTEN.exec(shown) ?? [];
  return {
    kind: 'figure',
    amount,
    shown: suffix === '' ? shown : shown.slice(0, shown.length - suffix.length).trim(),
    decimals: digits.length,
    percent: percent !== '',
    signed: sign === '+',
    suffix,
    mark,
  };
}

/** Its mark, or the reason's first words where the mark is a dash that says nothing outside the page. */
function missing(node: Element): ReadPiece {
  const state = /figure-(?!missing)(\w+)/u.exec(node.getAttribute('class') ?? '')?.[1] ?? '';
  const mark = node.querySelector('[aria-hidden]')?.textContent ?? node.textContent ?? '';
  return { kind: 'missing', state, shown: mark.trim() };
}
