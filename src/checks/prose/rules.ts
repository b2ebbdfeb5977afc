import type { Rule } from '../rule.ts';
import { chartFigures, chartSlices } from './charts.ts';
import { saidCounts } from './counts.ts';
import { figureInStatement } from './figure-in-statement.ts';
import { saidItems } from './items.ts';
import { itemsLeftOut } from './items-left-out.ts';
import { listsInProse } from './lists.ts';
import { economicItemMisnamed, figureOfTwo, itemNamedInEconomicList } from './named-otherwise.ts';
import { namedHasMoney, ratesSaidTwice } from './named.ts';
import { formPoints, scoreInRange } from './performance/points.ts';
import { projectSpending } from './performance/spending.ts';
import { taskNamedAsItem, tasksInAccounts, taskTotals } from './performance/tasks.ts';
import { projectsCovered, projectsEvaluated } from './performance/evaluated.ts';
import { spendingOrBudget, wholeDepartment, wholeParts, wholeSaidTwice } from './performance/whole.ts';
import { aidPaid, operatingCost } from './running.ts';
import { amountSaidTwice, countSaidTwice } from './said-twice.ts';
import { saidTotals } from './totals.ts';

/** The rules of this family, in the order they are shown. */
export const PROSE_RULES: readonly Rule[] = [
  figureInStatement,
  figureOfTwo,
  itemNamedInEconomicList,
  economicItemMisnamed,
  saidTotals,
  saidItems,
  itemsLeftOut,
  listsInProse,
  amountSaidTwice,
  countSaidTwice,
  saidCounts,
  operatingCost,
  aidPaid,
  namedHasMoney,
  chartFigures,
  chartSlices,
  taskTotals,
  tasksInAccounts,
  taskNamedAsItem,
  wholeDepartment,
  wholeSaidTwice,
  wholeParts,
  spendingOrBudget,
  projectsEvaluated,
  projectsCovered,
  projectSpending,
  formPoints,
  scoreInRange,
  ratesSaidTwice,
];
