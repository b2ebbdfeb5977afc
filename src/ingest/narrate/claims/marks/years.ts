import type { Line } from '../../../document.ts';
import { withoutSpaces } from '../../../recognise/fold-text.ts';
import { sentences } from '../../prose/amounts.ts';
import type { Prose } from '../../prose/prose.ts';
import type { SectionKind } from '../../prose/sections.ts';
import type { Passage } from '../passage.ts';
import { makeMark, type MarkClaim } from './make-mark.ts';

/** Sections that speak of the accounts of the year; the others tell of work, law and history. */
const OF_THE_YEAR: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'overview',
  'income_expenditure',
  'income',
  'expenditure',
  'appropriation',
  'general_budget',
  'basic_expenditure',
  'three_public',
  'government_fund',
  'state_capital',
  'operating_cost',
  'procurement',
  'assets',
]);

const YEAR = /(?<![\d.第〔[(（])(20\d\d)年(?!.{0,2}(?:新增|新?成立|设立|组建))/g;
const SENTENCE_YEAR = /^(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、])?(20\d\d)年(?:度|期?末|底|当年)?/;
/** 与 2020 年度相比: the year that something is held against; a budget of the year is no year before. */
const COMPARED = /(?:与|比|较|同)(20\d\d)年度?(?!(?:年初|全年|调整)?预算)/g;
/** 纳入 2021 年度部门决算编制范围: whose accounts the list of units is of. */
const LISTED = /纳入[\u4e00-\u9fa5]{0,6}(20\d\d)年度?[\u4e00-\u9fa5]{0,12}决算[\u4e00-\u9fa5]{0,4}编制范围/;
const DATE = /截[至止]到?(20\d\d)年(?:度|年)?(?:期?末|底|\d{1,2}月(?:\d{1,2}日|底|末)?)/;
/** What a date of the end of the year is about in the accounts: assets and staff. */
const DATED = /车辆|用车|设备|固定资产|用房|编制|在职|实有|在编|退休/;

const TITLE =
  /^[#*]*(?:第[一二三四五六七八九十\d]部分)?[\u4e00-\u9fa5]{0,24}?(?:（汇总）)?(20\d\d)年度?[\u4e00-\u9fa5“”（）]{0,40}(?:决算|决算表|说明|报告|汇总表|申报表|自评表|概况|情况)\**$/;
const YEAR_ALONE = /^[（(](20\d\d)年度[)）]$/;
const TABLE_HEAD = /(20\d\d)年度?(?:金额)?单位[：:]/;

function yearMark(mark: string, printed: string, expected: number | null, line: Line | undefined): MarkClaim {
  return makeMark(mark, { printed, expected: expected === null ? '' : String(expected) }, line);
}

function titles(passage: Passage): MarkClaim[] {
  return passage.document.lines.flatMap((line) => {
    const bare = withoutSpaces(line.text).replace(/<\/?b>/g, '');
    const isTable = passage.tableLines.has(line.number);
    const year =
      TITLE.exec(bare)?.[1] ??
      YEAR_ALONE.exec(bare)?.[1] ??
      (isTable ? TABLE_HEAD.exec(bare)?.[1] : undefined);
    if (year === undefined || bare.length > 50) return [];
    return [yearMark('year_title', year, passage.identity.fiscalYear, line)];
  });
}

/** Sentences that open with a year speak of the year of the accounts, unless that year stands in them as well. */
function inSentence(sentence: Prose, fiscalYear: number): MarkClaim[] {
  const { text, places } = sentence;
  const first = SENTENCE_YEAR.exec(text);
  const speaksOfTheYear = text.includes(`${String(fiscalYear)}年`);
  return [...text.matchAll(YEAR)].flatMap((match) => {
    const year = match[1] ?? '';
    const line = places[match.index];
    if (DATE.test(text.slice(Math.max(0, match.index - 3), match.index + 16))) return [];
    if (first !== null && match.index < first[0].length && !(speaksOfTheYear && year !== String(fiscalYear)))
      return [yearMark('year_sentence', year, fiscalYear, line)];
    return [yearMark('year_mention', year, null, line)];
  });
}

function dates(prose: Prose, fiscalYear: number): MarkClaim[] {
  return sentences(prose).flatMap((sentence) => {
    const match = DATE.exec(sentence.text);
    if (match === null || !DATED.test(sentence.text.slice(match.index, match.index + 60))) return [];
    return [yearMark('year_date', match[1] ?? '', fiscalYear, sentence.places[match.index])];
  });
}

/** Years that the accounts are held against, each with the one before theirs. */
function compared({ text, places }: Prose, fiscalYear: number): MarkClaim[] {
  return [...text.matchAll(COMPARED)].map((match) =>
    yearMark('year_compared', match[1] ?? '', fiscalYear - 1, places[match.index]),
  );
}

/** The year of the sentence that names the units of the accounts. */
function listed(passage: Passage): MarkClaim[] {
  return passage.paragraphs.flatMap(({ text, places }) => {
    const match = LISTED.exec(text);
    return match === null
      ? []
      : [yearMark('year_sentence', match[1] ?? '', passage.identity.fiscalYear, places[match.index])];
  });
}

/** The years that titles, dates and the sentences about the accounts name, right or wrong, each with what it should be. */
export function readYears(passage: Passage): MarkClaim[] {
  const { fiscalYear } = passage.identity;
  return [
    ...titles(passage),
    ...listed(passage),
    ...passage.sections
      .filter(({ kind }) => kind !== 'performance')
      .flatMap(({ prose }) => dates(prose, fiscalYear)),
    ...passage.sections
      .filter(({ kind }) => OF_THE_YEAR.has(kind))
      .flatMap(({ prose }) =>
        sentences(prose).flatMap((sentence) => [
          ...inSentence(sentence, fiscalYear),
          ...compared(sentence, fiscalYear),
        ]),
      ),
  ];
}
