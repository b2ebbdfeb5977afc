/**
 * The words that head the columns of the nine statements (财政部 部门决算报表). A head that wraps is put together again only
 * where the pieces make one of them, so that a head over others is never run together with one below it.
 */
const TERMS = new Set(
  `项目 科目 收入 支出 金额 行次 栏次 合计 小计 总计 决算数 预算数 年初预算数 全年预算数 调整预算数 本年决算数 类 款 项
科目名称 科目编码 科目代码 功能分类科目编码 功能分类科目名称 支出功能分类科目编码 支出功能分类 功能分类科目 经济分类科目编码
经济分类科目名称 支出经济分类科目编码 经济分类科目 支出经济分类 项目名称 项目按功能分类 项目（按功能分类）
本年收入合计 本年收入 财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 附属单位缴款收入 其他收入 教育收费
其中：教育收费 本年支出合计 本年支出 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出 人员经费 公用经费 日常公用经费
一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款 一般公共预算 政府性基金预算 国有资本经营预算
一般公共预算财政拨款支出 财政拨款 年初结转和结余 年末结转和结余 年初财政拨款结转和结余 因公出国（境）费 因公出国（境）费用
因公出国(境)费 公务用车购置及运行维护费 公务用车购置及运行费 公务用车购置费 公务用车购置 公务用车运行维护费 公务用车运行费
公务接待费 会议费 培训费 “三公”经费合计 三公经费合计 备注`
    .split(/\s+/u)
    .filter((term) => term !== ''),
);
const STARTS = new Set([...TERMS].flatMap((term) => [...term].map((_, at) => term.slice(0, at + 1))));

const plain = (text: string): string => text.replace(/\s/gu, '');

/** Whether the words are a column's whole head. */
export const isTerm = (text: string): boolean => TERMS.has(plain(text));

/** Whether a column's head begins with these words. */
export const startsTerm = (text: string): boolean => STARTS.has(plain(text));

/** Whether the words are a piece of a column's head, as they are where it wraps. */
export const isInTerm = (text: string): boolean => [...TERMS].some((term) => term.includes(plain(text)));
