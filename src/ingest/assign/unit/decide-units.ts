import { compareDecimal } from '../../../model/money.ts';
import type { DecimalText } from '../../../model/records.ts';
import type { UndecidedReason } from '../../../model/undecided.ts';
import type { Document, Line } from '../../document.ts';
import { isResidueLine } from '../../recognise/fold-text.ts';
import type { StatementTable } from '../../recognise/recognise-tables.ts';
import { tokensOf } from '../tokens.ts';
import { amountsSaid, countSaid } from './amounts-said.ts';
import { firstSaidUnit, saidUnit, TO_WAN } from './said-unit.ts';

/**
 * What the amounts of a table are multiplied by to have 万元; null where the report does not tell, or says one unit over
 * amounts of the size of another. `inferred` where the size or the sentences decided, and not the table's own words.
 */
export type UnitDecision =
  | { toWan: DecimalText; inferred: boolean; why: null }
  | { toWan: null; inferred: true; why: UndecidedReason };

/** A unit may stand over the title. */
const LINES_ABOVE_TITLE = 2;
/** 500 亿元, more than any one department of a county spends: such a figure under 万元 is in 元. */
const TOO_LARGE_FOR_WAN: DecimalText = '5000000';
/** A department spends more than 2,000 元 in a year. */
const TOO_SMALL_FOR_YUAN: DecimalText = '2000';
/** How many of a report's largest amounts are looked for in its sentences. */
const LARGEST = 12;

/** An amount of fewer digits stands in two tables by chance. */
const LONG = /^\D*(?:\d\D*){5}/u;
/** How many amounts of one table must stand in another to be the same money. */
const SAME_MONEY = 3;

type Group = { said: string | undefined; tables: StatementTable[]; amounts: DecimalText[] };
/** What the other tables of a document say of the unit of a group of them. */
type Others = { isInWan: boolean; unitOfSameMoney: string | undefined };

function linesOf(document: Document, { headLine, lastLine }: StatementTable): Line[] {
  return document.lines.filter(
    (line) => line.number >= headLine && line.number <= lastLine && !isResidueLine(line.text),
  );
}

/** The table's own unit, else the one above its title, else the one that all other tables of the document say alike. */
function unitSaidFor(document: Document, table: StatementTable, all: readonly string[]): string | undefined {
  const above = document.lines.slice(
    Math.max(0, table.firstLine - 1 - LINES_ABOVE_TITLE),
    table.firstLine - 1,
  );
  const own = firstSaidUnit([...linesOf(document, table), ...above]);
  return own ?? (all.length === 1 ? all[0] : undefined);
}

/** The amounts that surely are ones: with decimals, no codes and no counts. */
function amountsIn(lines: readonly Line[]): DecimalText[] {
  return lines.flatMap((line) =>
    tokensOf(line).flatMap((token) =>
      token.kind === 'number' && !token.integer ? [token.amount.replace('-', '')] : [],
    ),
  );
}

/** The unit that more tables say over the same amounts, digit for digit: the group's own is a slip. */
function othersOf(group: Group, groups: readonly Group[]): Others {
  const more = groups.filter((other) => other !== group && other.tables.length > group.tables.length);
  const own = new Set(group.amounts.filter((amount) => LONG.test(amount)));
  const same = more.find(
    ({ said, amounts }) =>
      said !== undefined && new Set(amounts.filter((amount) => own.has(amount))).size >= SAME_MONEY,
  );
  return { isInWan: more.some(({ said }) => said === '万元'), unitOfSameMoney: same?.said };
}

function decide(
  { said, amounts }: Group,
  sentences: ReturnType<typeof amountsSaid>,
  { isInWan, unitOfSameMoney }: Others,
): UnitDecision {
  const taken = (unit: string, inferred: boolean): UnitDecision => ({
    ...{ toWan: TO_WAN[unit] ?? '1', inferred, why: null },
  });
  const plain = (unit: string): UnitDecision => taken(unit, false);
  const inferred = (unit: string): UnitDecision => taken(unit, true);
  const open = (why: UndecidedReason): UnitDecision => ({ toWan: null, inferred: true, why });
  const [largest] = amounts;
  if (largest === undefined) return plain(said ?? '万元');
  if (said !== undefined && unitOfSameMoney !== undefined) return inferred(unitOfSameMoney);
  if (said !== undefined && said !== '万元' && said !== '元') return plain(said);
  const tested = amounts.slice(0, LARGEST);
  const asWan = countSaid(tested, '10000', sentences);
  const asYuan = countSaid(tested, '1', sentences);
  const isTooLarge = compareDecimal(largest, TOO_LARGE_FOR_WAN) >= 0;
  const isTooSmall = compareDecimal(largest, TOO_SMALL_FOR_YUAN) < 0;
  const isYuan = asYuan > 0 && asWan === 0;
  const isWan = asWan > 0 && asYuan === 0;
  if (said === '万元') {
    if (isYuan && (isTooLarge || asYuan > 1)) return inferred('元');
    if (isTooLarge && !isWan) return open('unit_said_wan');
    return plain(said);
  }
  if (said === '元') {
    if (isWan && (isTooSmall || asWan > 1)) return inferred('万元');
    if (isTooSmall && !isYuan && amounts.length > 2 && (asWan + asYuan > 0 || isInWan))
      return open('unit_said_yuan');
    return plain(said);
  }
  if (isYuan) return inferred('元');
  if (isWan) return inferred('万元');
  if (isTooLarge) return inferred('元');
  if (isTooSmall) return inferred('万元');
  return open('unit_unsaid');
}

/**
 * The unit of each table: what its head says, held against the size of its amounts and against the sentences that say them
 * again with their unit, and against the other tables. Tables that say the same unit are decided together, so that a small one
 * is not judged by its size.
 */
export function decideUnits(
  document: Document,
  tables: readonly StatementTable[],
): ReadonlyMap<StatementTable, UnitDecision> {
  const all = [...new Set(document.lines.flatMap((line) => saidUnit(line.text) ?? []))];
  const inTables = new Set<number>();
  const groups = new Map<string | undefined, Group>();
  for (const table of tables) {
    const lines = linesOf(document, table);
    for (const line of lines) inTables.add(line.number);
    const said = unitSaidFor(document, table, all);
    const group = groups.get(said) ?? { said, tables: [], amounts: [] };
    group.tables.push(table);
    group.amounts.push(...amountsIn(lines));
    groups.set(said, group);
  }
  const sentences = amountsSaid(document.lines.filter((line) => !inTables.has(line.number)));
  return new Map(
    [...groups.values()].flatMap((group) => {
      const amounts = [...new Set(group.amounts)].sort((a, b) => compareDecimal(b, a));
      const decision = decide({ ...group, amounts }, sentences, othersOf(group, [...groups.values()]));
      return group.tables.map((table): [StatementTable, UnitDecision] => [table, decision]);
    }),
  );
}
