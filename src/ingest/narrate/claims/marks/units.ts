import type { Line } from '../../../document.ts';
import { proseOfLine } from '../../prose/prose.ts';
import type { Passage } from '../passage.ts';
import { makeMark, type MarkClaim } from './make-mark.ts';
import { numeralValue } from './numbering.ts';

const NUMBER = '(\\d{1,3}|[一二三四五六七八九十]{1,3})';
const STATED = new RegExp(`编制范围的(?:预算|独立核算|二级)?单位(?:共|共有|共计|有|为)?${NUMBER}个`);
const STATED_AGAIN = new RegExp(`共${NUMBER}个预算单位`, 'g');
const SUBORDINATE = new RegExp(`包括(?:部门|局|机关)?本级(?:及|和|以及)(?:所属|下属)(?:的)?${NUMBER}个`);
const OF_WHICH = new RegExp(`其中：?(?:所属|下属)?二级(?:预算)?单位${NUMBER}个`);
/** How far behind the sentence its list may begin and how far it may run. */
const BEGINS_WITHIN = 8;

const ROW = /^(\d{1,2})[.、．)）]?(?=[\u4e00-\u9fa5])/;
const HEADING = /^[#*]*(?:[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十\d]部分)/;

/** The rows numbered 1, 2, 3 … that follow `after`, up to the next heading. */
export function unitRows(lines: readonly Line[], after: number): Line[] {
  const rows: Line[] = [];
  let unnumbered = 0;
  for (const line of lines) {
    if (line.number <= after) continue;
    const { text } = proseOfLine(line);
    if (text === '') continue;
    if (HEADING.test(text)) break;
    const ordinal = ROW.exec(text)?.[1];
    if (ordinal !== undefined && Number(ordinal) === rows.length + 1) {
      rows.push(line);
      unnumbered = 0;
    } else if ((unnumbered += 1) > BEGINS_WITHIN) break;
  }
  return rows;
}

/** How many units the report says its accounts hold, each time it says so, against its own list of them. */
export function readUnits(passage: Passage): MarkClaim[] {
  const found: MarkClaim[] = [];
  const stated = passage.paragraphs.flatMap((part) => {
    const match = STATED.exec(part.text);
    return match ? [{ part, match }] : [];
  })[0];
  if (stated === undefined) return found;
  const { part, match } = stated;
  const line = part.places[match.index];
  const number = part.places[match.index + match[0].length - 2];
  const rows = unitRows(passage.document.lines, part.places.at(-1)?.number ?? number?.number ?? 0);
  // The list may stand in the paragraph's own last lines, where each row begins a paragraph; then it follows it.
  const listed = rows.length === 0 ? '' : String(rows.length);
  const count = numeralValue(match[1] ?? '');
  found.push(makeMark('unit_count', { printed: String(count), expected: listed }, number ?? line, rows));
  const rest = part.text.slice(match.index);
  const below = SUBORDINATE.exec(rest)?.[1];
  const second = OF_WHICH.exec(rest)?.[1];
  const parts = numeralValue(below ?? second ?? '');
  if (parts > 0) {
    const isSum = below !== undefined || parts !== count;
    const expected = String(isSum ? parts + 1 : parts);
    found.push(makeMark('unit_parts', { printed: String(count), expected }, number ?? line));
  }
  for (const other of passage.paragraphs) {
    for (const again of other.text.matchAll(STATED_AGAIN)) {
      const place = other.places[again.index];
      if (other === part && again.index <= match.index + match[0].length) continue;
      const printed = String(numeralValue(again[1] ?? ''));
      found.push(makeMark('unit_count', { printed, expected: listed }, place, rows));
    }
  }
  return found;
}
