import type { DecimalText } from '../../../model/records.ts';
import type { Document, Line } from '../../document.ts';
import { NUMBER, parseAmountWan, parseNumber } from '../prose/parse-amount.ts';
import { plainText } from '../prose/prose.ts';

/** One 绩效自评表 (or 申报表): its project, money and score as printed. */
export type EvaluationForm = {
  project: string;
  budget: DecimalText | null;
  executed: DecimalText | null;
  score: DecimalText | null;
  line: Line;
};

const NAME = /^项目名称\s+(\S.*)$/;
const MONEY = new RegExp(`预算数[：:]\\s*(${NUMBER})\\s+执行数[：:]\\s*(${NUMBER})`);
const TOTAL_MONEY = new RegExp(`年度资金总额[：:]\\s*(${NUMBER})\\s*(万元?|元)`);
const SCORE = new RegExp(`^得\\s*分\\s+(${NUMBER})$`);

/** Who is responsible and his telephone stand on the line of the name; neither is ever read. */
function projectName(printed: string): string {
  return printed.replace(/\s*(?:项目)?(?:负责人|联系人|联系电话|电话).*$/, '').replace(/\s+/g, '');
}

/** Every self-evaluation form outside the statements, from its 项目名称 to the next. */
export function evaluationForms(document: Document, tableLines: ReadonlySet<number>): EvaluationForm[] {
  const forms: EvaluationForm[] = [];
  for (const line of document.lines) {
    if (tableLines.has(line.number)) continue;
    const text = plainText(line).trim();
    const name = NAME.exec(text);
    // 「序号 项目名称 资金使用单位」 is the head of a list, no form.
    if (name && !/资金使用单位|自评得分/.test(text)) {
      forms.push({ project: projectName(name[1] ?? ''), budget: null, executed: null, score: null, line });
      continue;
    }
    const form = forms.at(-1);
    if (!form) continue;
    const money = MONEY.exec(text);
    if (money) {
      form.budget = parseNumber(money[1] ?? '');
      form.executed = parseNumber(money[2] ?? '');
    }
    const total = TOTAL_MONEY.exec(text);
    if (total) form.budget = parseAmountWan(total[1] ?? '', total[2] ?? '');
    const score = SCORE.exec(text);
    if (score && form.score === null) form.score = parseNumber(score[1] ?? '');
  }
  return forms.filter((form) => form.budget !== null || form.score !== null);
}
