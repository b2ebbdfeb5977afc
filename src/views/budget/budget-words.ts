import { compareDecimal, sumDecimal, toDrawing } from '../../model/money.ts';
import type { Value } from '../../model/value.ts';
import { formatPercent } from '../../text/format.ts';
import { BUDGET } from '../../text/messages/budget.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { joinClauses, listOf } from '../figure-table/words.ts';
import type { Text } from '../figure-table/words.ts';
import { reportName } from '../selection/report-label.ts';
import type { BudgetItem, BudgetReport } from './budget-data.ts';

/** The amount of a figure, `''` for none. */
export function amountOf(value: Value): string {
  return value.state === 'figure' ? value.amount : '';
}

/** What is said behind an item's bar: `43.7% · 预算 862.76 → 决算 377.37`. */
export function itemEnd(item: BudgetItem, text: Text, language: TextLanguage): string {
  const budget = { wan: amountOf(item.against === null ? item.budget : item[item.against]) };
  const final = { wan: amountOf(item.final) };
  if (item.verdict === 'unknown') return text(BUDGET.endUnknown, { budget });
  if (item.verdict === 'none') return text(BUDGET.endNone, { final });
  if (item.completion.state === 'missing') return text(BUDGET.endZero, { zero: { wan: '0' }, final });
  return text(BUDGET.end, { percent: formatPercent(item.completion.amount, language), budget, final });
}

/** An item's name as the reader's language has it. */
export function itemName(item: BudgetItem, text: Text, language: TextLanguage): string {
  if (item.code === '') return text(BUDGET.whole);
  return language === 'en' && item.nameEn !== '' ? item.nameEn : item.nameZh;
}

/** Up to as many departments are named in a headline, one by one. */
const NAMED = 3;

/** How much of its budget each department spent: one by one where they are few, else from the least to the most. */
export function budgetHeadline(figures: readonly BudgetReport[], text: Text, language: TextLanguage): string {
  const said = figures
    .flatMap(({ report, totals }) => {
      const total = totals.find((item) => item.statement === 'general_budget');
      return total?.completion.state === 'figure'
        ? [{ name: reportName(report), amount: total.completion.amount }]
        : [];
    })
    .map((one) => ({ ...one, percent: formatPercent(one.amount, language) }));
  if (said.length === 0) return text(BUDGET.headlineNone);
  if (said.length <= NAMED) {
    const list = listOf(
      said.map(({ name, percent }) => `${name} ${percent}`),
      language,
    );
    return text(BUDGET.headline, { list });
  }
  const ordered = said.toSorted((a, b) => compareDecimal(a.amount, b.amount));
  const [low, high] = [ordered[0]?.percent ?? '', ordered.at(-1)?.percent ?? ''];
  if (low === high) return text(BUDGET.headlineAll, { count: said.length, percent: low });
  // Who stands at an end is named while they are few.
  const end = (percent: string): string => {
    const names = said.filter((one) => one.percent === percent).map(({ name }) => name);
    return names.length <= NAMED
      ? text(BUDGET.whoseEnd, { percent, who: listOf(names, language) })
      : text(BUDGET.bareEnd, { percent });
  };
  return text(BUDGET.headlineRange, { count: said.length, low: end(low), high: end(high) });
}

/** What the chart shows of the budgets, and before it the item where final and budget are furthest apart. */
export function budgetSubtitle(figures: readonly BudgetReport[], text: Text, language: TextLanguage): string {
  const subtitle = text(BUDGET.subtitle);
  const widest = figures
    .flatMap(({ report, items }) => items.map((item) => ({ report, item, gap: gapOf(item) })))
    .sort((a, b) => compareDecimal(b.gap, a.gap))[0];
  if (!widest || compareDecimal(widest.gap, '0') === 0) return subtitle;
  const { item, report } = widest;
  return text(BUDGET.largest, {
    subtitle,
    county: reportName(report),
    item: itemName(item, text, language),
    budget: { wan: amountOf(item.against === null ? item.budget : item[item.against]) },
    final: { wan: amountOf(item.final) },
  });
}

function gapOf(item: BudgetItem): string {
  return item.difference.state === 'figure' ? item.difference.amount.replace('-', '') : '0';
}

/** Which kind of budget each report gives, and who gives none. */
export function budgetCaveats(
  figures: readonly BudgetReport[],
  text: Text,
  language: TextLanguage,
): string[] {
  const names = (chosen: readonly BudgetReport[]): string =>
    listOf(
      chosen.map(({ report }) => reportName(report)),
      language,
    );
  const has = ({ totals, items }: BudgetReport, kind: 'initial' | 'budget'): boolean =>
    [...totals, ...items].some((item) => item.against === kind);
  const groups = [
    [BUDGET.initialIs, figures.filter((figure) => has(figure, 'initial'))],
    [BUDGET.adjustedIs, figures.filter((figure) => has(figure, 'budget'))],
    [BUDGET.noBudget, figures.filter((figure) => !has(figure, 'initial') && !has(figure, 'budget'))],
    [
      BUDGET.noItems,
      figures.filter((figure) => !figure.byItem && (has(figure, 'initial') || has(figure, 'budget'))),
    ],
  ] as const;
  return groups.flatMap(([message, chosen]) =>
    chosen.length === 0 ? [] : [text(message, { list: names(chosen) })],
  );
}

/** What the items' budgets come to, beside the budget of the whole: `14 项预算合计 23,174.70 万元`. */
export function itemSum(report: BudgetReport, text: Text): string {
  const amounts = report.items.flatMap((item) => {
    const value = item.against === null ? null : item[item.against];
    return value?.state === 'figure' && item.statement === 'general_budget' ? [value.amount] : [];
  });
  if (amounts.length === 0) return '';
  return text(BUDGET.adds, {
    count: String(amounts.length),
    sum: { wan: sumDecimal(amounts) },
  });
}

/** A summary of the bars for those who do not see them. */
export function budgetSummary(
  title: string,
  items: readonly BudgetItem[],
  text: Text,
  language: TextLanguage,
): string {
  return `${title} ${joinClauses(
    items.map((item) => `${itemName(item, text, language)} ${itemEnd(item, text, language)}`),
    language,
  )}`;
}

/** Completion for drawing; null where there is none. */
export function percentOf(item: BudgetItem): number | null {
  return item.completion.state === 'figure' ? toDrawing(item.completion.amount) : null;
}
