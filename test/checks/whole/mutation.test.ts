import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../src/checks/findings.ts';
import { RULES } from '../../../src/checks/rules.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { CLEAN_LINES } from './clean-document.ts';
import {
  changesOf,
  CLEAN_READING,
  isTableLine,
  nameOf,
  readChanged,
  saidOf,
  type Change,
} from './mutate-document.ts';

const isProse = (line: number): boolean => !isTableLine(line);
const lineOf = ({ line }: Change): string => CLEAN_LINES[line - 1] ?? '';
const before = (change: Change): string => lineOf(change).slice(0, change.at);

test('the clean report is read whole and gives no finding', () => {
  const checks = runChecks(CLEAN_READING, RULES);
  expect(CLEAN_READING.undecided).toEqual([]);
  expect(findingsOf(checks)).toEqual([]);
  const families = new Set(checks.filter(({ outcome }) => outcome === 'holds').map(({ family }) => family));
  expect(families.size).toBe(9);
});

/** Each change, with the rules that fire; every one is one cause and shown at the changed line. */
async function wrong(
  changes: readonly Change[],
  expected: (change: Change) => readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const change of changes) {
    const said = saidOf(await readChanged(change), change.line);
    const wanted = [...expected(change)].sort();
    const isRight =
      said.rules.join() === wanted.join() && (wanted.length === 0 || (said.causes === 1 && said.isShown));
    if (!isRight) {
      const how = `${said.rules.join()} / ${wanted.join()}, ${String(said.causes)} causes`;
      found.push(`${nameOf(change)}: ${how}${said.isShown ? '' : ', not shown there'}`);
    }
  }
  return found;
}

/** The rule of a year, from where it is printed. */
function ruleOfYear(change: Change): string {
  if (lineOf(change).startsWith('- ')) return 'contents-heading';
  if (/截至 $/u.test(before(change))) return 'state-date';
  if (/与 $/u.test(before(change))) return change.to === '2023' ? 'compared-year' : 'other-year';
  return isTableLine(change.line) || lineOf(change).startsWith('#') ? 'title-year' : 'sentence-year';
}

describe('one year, name or word of a whole report changed: its rules fire, no other, as one cause', () => {
  test('years, of which every one that is printed', async () => {
    const others = ['2022', '2021', '2024', '2013'];
    const changes = changesOf(/20\d\d(?= ?年)/gu, (year, _, line) =>
      year === '2023' ? [others[line % others.length] ?? ''] : ['2023', '2020'],
    );
    expect(changes.length).toBeGreaterThan(35);
    expect(await wrong(changes, (change) => [ruleOfYear(change)])).toEqual([]);
  }, 60_000);

  test('the department’s name in the title, the list of units and every head', async () => {
    const changes = changesOf(
      /甲县医疗保障局/gu,
      (_, __, line) => [line % 2 === 0 ? '甲县医疗保障中心' : '甲县财政局'],
      (line) => line !== 25,
    );
    expect(changes).toHaveLength(11);
    expect(await wrong(changes, () => ['body-name'])).toEqual([]);
  }, 60_000);

  test('the subordinate centre’s name', async () => {
    const changes = changesOf(/甲县医疗保障服务中心/gu, () => ['甲县医疗保障事务中心']);
    expect(changes).toHaveLength(2);
    expect(await wrong(changes, () => ['agency-name'])).toEqual([]);
  }, 60_000);

  test('names of classes, 款 and items in prose', async () => {
    const classes = changesOf(/(?<=^\d\. )[^（]+(?=（类）)/gu, (name) => [
      name === '卫生健康支出' ? '教育支出' : '节能环保支出',
    ]);
    const middle = changesOf(/(?<=（类）)[^（]+(?=（款）)/gu, (name) => [
      name.startsWith('医疗保障') ? '医疗保障管理事务' : /医疗/u.test(name) ? '其他支出' : '行政运行',
    ]);
    const items = changesOf(
      /(?<=（款）)[^（]+/gu,
      (name) => [name.endsWith('支出') ? '行政运行' : '其他支出'],
      (line) => !/管理事务/u.test(CLEAN_LINES[line - 1] ?? ''),
    );
    expect([classes.length, middle.length, items.length]).toEqual([8, 6, 6]);
    expect(await wrong([...classes, ...middle], () => ['path-levels'])).toEqual([]);
    expect(await wrong(items, () => ['path-in-statements', 'path-levels', 'prose-items-left-out'])).toEqual(
      [],
    );
  }, 60_000);

  test('names of what money was spent on, in the lists of basic expenditure', async () => {
    const changes = changesOf(
      /(?<=包括：|、)[\u4e00-\u9fa5（）]+(?= \d+\.\d\d 万元)/gu,
      () => ['印刷费'],
      (line) => /^（二）公用经费/u.test(CLEAN_LINES[line - 1] ?? ''),
    );
    expect(changes).toHaveLength(8);
    expect(await wrong(changes.slice(0, 6), () => ['prose-other-name'])).toEqual([]);
  }, 60_000);

  test('names of rows in the statements', async () => {
    const changes = changesOf(
      /(?<=^\d{3,7}\t)[^\t]+/gu,
      () => ['取暖费'],
      (line) => isTableLine(line) && line % 4 === 0,
    );
    expect(changes.length).toBeGreaterThan(12);
    expect(await wrong(changes, () => ['code-name'])).toEqual([]);
  }, 60_000);

  test('every percentage', async () => {
    const changes = changesOf(/\d+\.\d\d(?=%)/gu, (number, _, line) => [
      (Number(number) + (line % 2 === 0 ? 10 : -5)).toFixed(2),
    ]);
    expect(changes).toHaveLength(26);
    const rule = (change: Change): string =>
      /占[^，。；]*$/u.test(before(change))
        ? 'share'
        : /预算的 $/u.test(before(change))
          ? 'completion'
          : 'growth';
    expect(await wrong(changes, (change) => [`${rule(change)}-percent`])).toEqual([]);
  }, 60_000);

  test('every word of more, less or level', async () => {
    const TURNED: Readonly<Record<string, string>> = {
      增加: '减少',
      减少: '增加',
      增长: '下降',
      下降: '增长',
      大于: '等于',
      小于: '大于',
    };
    const changes = [
      ...changesOf(/增加|增长|减少|下降|大于|小于/gu, (word) => [TURNED[word] ?? ''], isProse),
      ...changesOf(/与年初预算持平/gu, () => ['大于年初预算', '小于年初预算', '与年初预算存在差异'], isProse),
    ];
    expect(changes).toHaveLength(27);
    const isTotal = (change: Change): boolean => /总计各$/u.test(before(change));
    expect(
      await wrong(changes, (change) =>
        /决算数/u.test(before(change).slice(-12))
          ? ['completion-word']
          : isTotal(change)
            ? ['growth-percent', 'priors-agree']
            : ['growth-percent'],
      ),
    ).toEqual([]);
  }, 60_000);

  test('an amount of prose: the statement, and what is computed from it, in one cause', async () => {
    const changes = changesOf(
      /\d+\.\d\d(?= 万元)/gu,
      (number) => [(Number(number) + 3.21).toFixed(2)],
      isProse,
    );
    expect(changes).toHaveLength(70);
    const missed: string[] = [];
    for (const change of changes.filter(
      ({ line }, at) => at % 3 === 0 && !/机关运行/u.test(CLEAN_LINES[line - 1] ?? ''),
    )) {
      const { rules, causes, isShown } = saidOf(await readChanged(change), change.line);
      if (rules.length === 0 || causes !== 1 || !isShown)
        missed.push(`${nameOf(change)}: ${rules.join()} ${String(causes)}`);
    }
    expect(missed).toEqual([]);
  }, 60_000);
});
