import { PERFORMANCE_LABELS, type Claim, type Said } from '../../../model/claim.ts';
import { parseCount, parseNumber } from '../prose/parse-amount.ts';
import { findAmounts, sentences } from '../prose/amounts.ts';
import { plainText, proseOfLine, type Prose } from '../prose/prose.ts';
import { lastClause } from '../prose/words.ts';
import type { Passage } from './passage.ts';
import { saidAmount, stepOf } from './words/said.ts';

type RateClaim = Extract<Claim, { kind: 'rate' }>;

/** All projects evaluated, with their money; a share of 100 % right behind it says the same as a percentage. */
const ALL_PROJECTS = /(?:全面|全部)[^。；]{0,20}(?:绩效)?自评[^。]*涉及(?:预算)?资金$/;
const PROJECT_SPENDING = /(?:专项|项目)[^，。；]{0,8}项目支出$/;

function moneyOfProjects(passage: Passage): Claim[] {
  const all = passage.sections.filter((section) => section.kind !== 'glossary');
  return all.flatMap((section) =>
    findAmounts(section.prose).flatMap((mention): Claim[] => {
      const said = saidAmount(mention);
      const about = { code: '', measure: 'project' as const, phase: 'final' as const };
      if (ALL_PROJECTS.test(mention.before) && !/^[^。；]{0,40}100%/.test(mention.after)) {
        const label = PERFORMANCE_LABELS.allProjects;
        return [{ kind: 'figure', about: { ...about, statement: 'general_budget', label }, said }];
      }
      if (PROJECT_SPENDING.test(lastClause(mention.label))) {
        const label = PERFORMANCE_LABELS.projectSpending;
        return [{ kind: 'figure', about: { ...about, statement: 'expenditure', label }, said }];
      }
      return [];
    }),
  );
}

const VALUE = /(\d[\d,]*(?:\.\d+)?)(%|人次?)/g;

function saidAt(prose: Prose, index: number, number: string, unit: string): Said | null {
  const line = prose.places[index];
  const value = unit === '%' ? parseNumber(number) : parseCount(number, '');
  if (!line || value === null) return null;
  return {
    value,
    unit: unit === '%' ? 'percent' : 'count',
    printed: prose.printed.slice(index, index + number.length + (unit === '%' ? 1 : 0)),
    step: stepOf(number),
    sourcePage: line.page,
    sourceLine: line.number,
  };
}

/** Indicator names of performance tables: 政策知晓率, 群众满意度. */
const NAME = /^(?:指标\d*[：:])?([^\s\d%，。；、：]{2,20}(?:率|度))$/;

/** The same at the end of other words. */
const LAST_NAME = /([^\s\d%，。；、：]{2,20}(?:率|度))$/;

/** A row of an evaluation form: the name of a rate, its target and what was reached. */
function rateOfRow(prose: Prose, spaced: string): RateClaim[] {
  const [, printedName = '', rest = ''] = /^\s*(\S+?)\s+((?:\d[\d.]*%\s*){2})$/.exec(spaced) ?? [];
  const name = NAME.exec(printedName)?.[1];
  const reached = [...prose.text.matchAll(VALUE)].at(-1);
  if (name === undefined || rest === '' || !reached) return [];
  const said = saidAt(prose, reached.index, reached[1] ?? '', reached[2] ?? '');
  return said === null ? [] : [{ kind: 'rate', name, said }];
}

/** 甲率、乙率、丙率分别达到了90%、95%、98%: names and values dealt out in order. */
function dealtOut(sentence: Prose): RateClaim[] {
  const found = /([^。，；：]+?)分别(?:达到?了?|为|是)/.exec(sentence.text);
  if (!found) return [];
  const names = (found[1] ?? '').split('、');
  const from = found.index + found[0].length;
  const values = [...sentence.text.slice(from).matchAll(VALUE)];
  const between = sentence.text.slice(from).replace(VALUE, '');
  if (names.length < 2 || names.length !== values.length || !/^[、，和及 ]*(?:，.*)?$/s.test(between))
    return [];
  return names.flatMap((printedName, index): RateClaim[] => {
    const name = LAST_NAME.exec(printedName)?.[1];
    const value = values[index];
    if (name === undefined || value === undefined) return [];
    const said = saidAt(sentence, from + value.index, value[1] ?? '', value[2] ?? '');
    return said === null ? [] : [{ kind: 'rate', name, said }];
  });
}

function rates(passage: Passage): RateClaim[] {
  const rows = passage.document.lines
    .filter((line) => !passage.tableLines.has(line.number) && /%/.test(line.text))
    .flatMap((line) => rateOfRow(proseOfLine(line), plainText(line)));
  const said = passage.sections
    .filter((section) => section.kind !== 'glossary')
    .flatMap((section) => sentences(section.prose).flatMap(dealtOut));
  return [...rows, ...said];
}

const POINTS = /（(\d{1,3})分）/g;
const FORM_BEGINS = /^(?:项目名称|专项名称)/;
const FORM_ENDS = /^(?:得分|总分)\d/;

/** The points of each evaluation form (产出指标（50分）…), from its name to its score; their whole is 100. */
function points(passage: Passage): Claim[] {
  const found: Claim[] = [];
  let parts: { label: string; said: Said }[] = [];
  for (const line of passage.document.lines) {
    if (passage.tableLines.has(line.number)) continue;
    const prose = proseOfLine(line);
    if (FORM_BEGINS.test(prose.text)) parts = [];
    for (const match of prose.text.matchAll(POINTS)) {
      const said = saidAt(prose, match.index + 1, match[1] ?? '', '分');
      if (said !== null) parts.push({ label: '分值', said });
    }
    if (!FORM_ENDS.test(prose.text)) continue;
    const place = { sourcePage: line.page, sourceLine: line.number };
    const whole: Said = { value: '100', unit: 'count', printed: '', step: '1', ...place };
    const label = PERFORMANCE_LABELS.points;
    if (parts.length > 1) found.push({ kind: 'list', about: null, label, whole, parts, open: false });
    parts = [];
  }
  return found;
}

/** What performance sections assert beside the projects: money of all projects, rates that were reached, points of forms. */
export function readPerformanceClaims(passage: Passage): Claim[] {
  return [...moneyOfProjects(passage), ...rates(passage), ...points(passage)];
}
