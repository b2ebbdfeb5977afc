import { CLASSIFICATIONS } from '../../../model/classification/index.ts';
import { withoutSpaces } from '../../recognise/fold-text.ts';

/** Titles, heads and row labels of the Ministry of Finance's layout (部门决算公开表) beside the names of the classifications. */
const STATUTORY = `
收入支出决算总表 收入决算表 支出决算表 财政拨款收入支出决算总表 一般公共预算财政拨款支出决算表
一般公共预算财政拨款基本支出决算表 一般公共预算财政拨款基本支出决算明细表 财政拨款“三公”经费支出决算表
一般公共预算财政拨款“三公”经费支出决算表 政府性基金预算财政拨款收入支出决算表
国有资本经营预算财政拨款支出决算表 国有资本经营预算财政拨款收入支出决算表
单位：万元 金额单位：万元 单位：元 收入 支出 项目 行次 金额 栏次 决算数 预算数 年初预算数 调整预算数 全年预算数 合计 小计 总计
功能分类科目编码 支出功能分类科目编码 经济分类科目编码 支出经济分类科目编码 科目编码 科目名称
本年收入合计 本年支出合计 本年收入 本年支出 财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 其他收入
基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出 人员经费 公用经费 人员经费合计 公用经费合计
一般公共预算财政拨款收入 政府性基金预算财政拨款收入 国有资本经营预算财政拨款收入 一般公共预算财政拨款
政府性基金预算财政拨款 国有资本经营预算财政拨款 使用非财政拨款结余 用事业基金弥补收支差额 结余分配 年初结转和结余
年末结转和结余 年初财政拨款结转和结余 年末财政拨款结转和结余 收入总计 支出总计
因公出国（境）费 公务用车购置及运行维护费 公务用车购置及运行费 公务用车购置费 公务用车运行维护费 公务用车运行费
公务接待费 会议费 培训费 部门预算支出 其他支出
`;

const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d))/u;
const LEAST_LENGTH = 4;
/** One character in so many may be another. */
const ONE_IN = 4;

const WORDS: ReadonlySet<string> = new Set([
  ...STATUTORY.split(/\s+/u).filter((word) => word !== ''),
  ...CLASSIFICATIONS.map(({ nameZh }) => nameZh),
]);
const BY_LENGTH = new Map<number, string[]>();
for (const word of WORDS) BY_LENGTH.set(word.length, [...(BY_LENGTH.get(word.length) ?? []), word]);

/** Whether these are words of the statements or names of the classifications, and nothing else. */
export function isKnownWord(text: string): boolean {
  return WORDS.has(withoutSpaces(text));
}

function differing(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
  return count;
}

/**
 * A recognised label as the one known word that it can be: as long, with few characters taken for others, and no second word
 * as near. Anything else stays as it was recognised. Figures are never touched.
 */
export function mendLabel(text: string): string {
  const plain = withoutSpaces(text);
  // One character before 元 that is no unit of money can only be 万; where none was recognised, the unit stays what it says.
  if (/单位[:：]?[^:：\d元万亿千百]元$/u.test(plain)) return plain.replace(/单位[:：]?.元$/u, '单位：万元');
  const ordinal = ORDINAL.exec(plain)?.[0] ?? '';
  const words = plain.slice(ordinal.length);
  if (words.length < LEAST_LENGTH || WORDS.has(words) || !/\p{Script=Han}/u.test(words)) return text;
  const most = Math.floor(words.length / ONE_IN);
  const near = (BY_LENGTH.get(words.length) ?? [])
    .map((word) => ({ word, count: differing(word, words) }))
    .filter(({ count }) => count <= most)
    .sort((a, b) => a.count - b.count);
  const [first, second] = near;
  return first === undefined || second?.count === first.count ? text : ordinal + first.word;
}
