import type { StatementId } from '../../../model/statement.ts';
import { joinProse, type Prose } from './prose.ts';

/** What a section of the explanation (决算情况说明) is about. */
export type SectionKind =
  | StatementId
  | 'overview'
  | 'operating_cost'
  | 'procurement'
  | 'assets'
  | 'performance'
  | 'glossary'
  | 'other';

/** A section with its heading and its text; paragraphs are parted by a line break in `prose.text`. */
export type Section = { kind: SectionKind; heading: string; prose: Prose };

/** Headings by words, the more particular first. */
const HEADINGS: readonly (readonly [RegExp, SectionKind])[] = [
  [/名词解释/, 'glossary'],
  [/机关运行经费/, 'operating_cost'],
  [/政府采购/, 'procurement'],
  [/国有资产/, 'assets'],
  [/绩效/, 'performance'],
  [/三公|培训费|会议费/, 'three_public'],
  [/政府性基金/, 'government_fund'],
  [/国有资本经营/, 'state_capital'],
  [/基本支出决算/, 'basic_expenditure'],
  [/一般公共预算财政拨款支出|^（[一二三]）财政拨款支出/, 'general_budget'],
  [/一般公共预算财政拨款(?:收入支出|收支)/, 'general_budget'],
  [/财政拨款收入支出|财政拨款收支/, 'appropriation'],
  [/收入支出决算总体|收支决算总体/, 'income_expenditure'],
  [/财政资金收支|财政资金收入|财政资金支出/, 'overview'],
  [/^[一二三四五六七八九十]+、收入决算/, 'income'],
  [/^[一二三四五六七八九十]+、支出决算/, 'expenditure'],
];

const PART = /^第[一二三四五六七八九十\d]部分/;
const CHAPTER = /^[一二三四五六七八九十]{1,3}、/;
const SUBCHAPTER = /^（[一二三四五六七八九十]{1,3}）/;

function isHeading(text: string): boolean {
  return text.length <= 60 && !/[，。；]./.test(text) && !/\d(?:万元|亿元|元)/.test(text);
}

/** Western ordinals at chapter level (`1、收入支出…`) count like Chinese ones. */
function headingText(text: string): string {
  const plain = text.replace(/。$/, '');
  const chapter = plain.replace(/^\d、/, '一、');
  return kindOfHeading(chapter) === null ? plain : chapter;
}

function kindOfHeading(text: string): SectionKind | null {
  return HEADINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/**
 * Paragraphs gathered into sections by their headings. A sub-heading that names another subject opens a section of its
 * own; one that names none stays in its chapter.
 */
export function sections(paragraphs: readonly Prose[]): Section[] {
  const found: { kind: SectionKind; heading: string; body: Prose[] }[] = [];
  let part: SectionKind | null = null;
  let chapter: SectionKind = 'other';
  const open = (kind: SectionKind, heading: string): void => {
    found.push({ kind, heading, body: [] });
  };
  for (const paragraph of paragraphs) {
    const text = headingText(paragraph.text);
    if (PART.test(text) && isHeading(text)) {
      part = /名词解释/.test(text) ? 'glossary' : null;
      chapter = part ?? 'other';
      open(chapter, paragraph.text);
      continue;
    }
    if (isHeading(text) && part !== 'glossary') {
      if (CHAPTER.test(text)) {
        chapter = kindOfHeading(text) ?? 'other';
        open(chapter, paragraph.text);
        continue;
      }
      if (SUBCHAPTER.test(text)) {
        // Under a chapter that names no subject itself (二、部门决算情况) the sub-headings are what chapters are elsewhere.
        const asChapter = chapter === 'other' ? text.replace(SUBCHAPTER, '一、') : text;
        open(kindOfHeading(text) ?? kindOfHeading(asChapter) ?? chapter, paragraph.text);
        continue;
      }
    }
    if (found.length === 0) open('other', '');
    found.at(-1)?.body.push(paragraph);
  }
  return found.map(({ kind, heading, body }) => ({ kind, heading, prose: joinProse(body, '\n') }));
}
