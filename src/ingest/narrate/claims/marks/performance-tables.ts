import type { Line } from '../../../document.ts';
import { withoutSpaces } from '../../../recognise/fold-text.ts';
import { proseOfLine } from '../../prose/prose.ts';
import type { Passage } from '../passage.ts';
import { makeMark, marksIn, type MarkClaim } from './make-mark.ts';

const TITLE = /^[#*]*([^，。；、“”《》：]{2,40}?(?:自评表|申报表|目标表|自评报告|评价报告|汇总表))\**$/;
const ANNOUNCED = /[“《]([^“”《》]{2,30}自评(?:情况)?表)[”》]/g;
const DENIED = /不单独填写[^。]{0,12}自评表|未(?:单独)?填写[^。]{0,12}自评表|无[^。，]{0,8}自评表/g;
const COUNTED = /项目绩效自评(\d{1,3})个/g;
const NO_VALUE = /^(?:三级)?指标\d{0,2}[：:]$/;

type Title = { text: string; line: Line };

function titles(passage: Passage): Title[] {
  return passage.document.lines.flatMap((line) => {
    if (passage.tableLines.has(line.number) || (line.cells?.length ?? 0) > 1) return [];
    const text = TITLE.exec(withoutSpaces(line.text).replace(/<\/?b>/g, ''))?.[1];
    return text === undefined ? [] : [{ text, line }];
  });
}

/** Of the whole department (整体) or of a project (项目). */
function scopeOf(name: string): '整体' | '项目' {
  return name.includes('整体') ? '整体' : '项目';
}

/** Performance self-evaluation (绩效自评): forms announced, denied or counted, against the forms that are there. */
export function readPerformanceTables(passage: Passage): MarkClaim[] {
  const forms = titles(passage);
  const formOf = (scope: string): Title | undefined =>
    forms.find(({ text }) => scopeOf(text) === scope && /表$/.test(text));
  const found: MarkClaim[] = [];
  for (const { kind, heading, prose } of passage.sections) {
    if (kind !== 'performance') continue;
    for (const match of prose.text.matchAll(ANNOUNCED)) {
      const isThere = formOf(scopeOf(match[1] ?? '')) !== undefined;
      found.push(
        makeMark(
          'announced_table',
          { printed: isThere ? '有' : '无', expected: '有' },
          prose.places[match.index],
        ),
      );
    }
    for (const match of prose.text.matchAll(DENIED)) {
      const isOfProjects = /项目/.test(heading);
      const form = formOf(isOfProjects ? '项目' : '整体');
      const line = prose.places[match.index];
      if (isOfProjects) found.push(makeMark('no_project_evaluation', { printed: '不填写' }, line));
      found.push(
        makeMark(
          'evaluation_denied',
          { printed: form === undefined ? '无' : '有', expected: '无' },
          line,
          [form?.line].filter((at) => at !== undefined),
        ),
      );
    }
    for (const match of prose.text.matchAll(COUNTED)) {
      const printed = forms.filter(({ text }) => /项目支出绩效自评表|项目绩效(?:目标)?自评表/.test(text));
      if (printed.length === 0) continue;
      found.push(
        makeMark(
          'project_tables',
          { printed: String(printed.length), expected: match[1] ?? '' },
          prose.places[match.index],
          printed.map(({ line }) => line),
        ),
      );
    }
  }
  const blank = passage.document.lines.filter((line) => NO_VALUE.test(proseOfLine(line).text));
  const [first, ...others] = blank;
  if (first !== undefined) found.push(makeMark('indicator_blank', { printed: '指标：' }, first, others));
  return found;
}

const OTHER_LEVEL =
  /(?<!副)(省级)(?:部门|预算部门|预算单位|单位)(?!下达|拨付|检查|要求|考核|督查|安排|组织|有关|及|和|、|的?要求)/g;
const CITY_LEVEL = /(市级)(?:部门决算|部门预算项目|预算部门|部门用)/g;

/** A department of another level (省级部门) spoken of as this one: words of the province's template. */
export function readOtherLevel(passage: Passage): MarkClaim[] {
  const { county } = passage.identity;
  if (county === '') return [];
  const city = county.endsWith('市') ? [] : marksIn('other_level', passage.paragraphs, CITY_LEVEL);
  return [...marksIn('other_level', passage.paragraphs, OTHER_LEVEL), ...city];
}
