import { CLASSIFICATIONS } from '../../model/classification/index.ts';
import { STATEMENT_MEASURES, STATEMENTS } from '../../model/statement.ts';
import type { Measure, StatementId, StatementState } from '../../model/statement.ts';
import { multiplyDecimal } from '../../model/money.ts';
import type { MoneyUnit } from '../../model/money.ts';
import type { MissingReason } from '../../model/value.ts';

/** The statement asked for, or 支出决算表 where the name is no statement. */
export function chosenStatement(name: string): StatementId {
  return STATEMENTS.find((statement) => statement === name) ?? 'expenditure';
}

/** The column asked for, or the statement's 合计 (its first column where it has none). */
export function chosenMeasure(statement: StatementId, name: string): Measure {
  const measures = STATEMENT_MEASURES[statement];
  const fallback = measures.find((measure) => measure === 'total') ?? measures[0] ?? 'total';
  return measures.find((measure) => measure === name) ?? fallback;
}

/** Whether a statement's rows are known by label: the two-sided 总表. */
export function isFlat(statement: StatementId): boolean {
  return statement === 'income_expenditure' || statement === 'appropriation';
}

/** Why a row is missing from a report whose statement is in this state. */
export function absentReason(state: StatementState | undefined): MissingReason {
  if (state === 'declared_empty' || state === 'unreadable') return state;
  return 'not_disclosed';
}

const NAMES = {
  functional: namesOf('functional'),
  economic: namesOf('economic'),
};

/** The official name of a code that no report prints itself (the 类 of a printed 项); the code where the list lacks it. */
export function officialName(statement: StatementId, code: string): { nameZh: string; nameEn: string } {
  const names = statement === 'basic_expenditure' ? NAMES.economic : NAMES.functional;
  return names.get(code) ?? { nameZh: code, nameEn: code };
}

function namesOf(kind: 'functional' | 'economic'): Map<string, { nameZh: string; nameEn: string }> {
  return new Map(
    CLASSIFICATIONS.filter((entry) => entry.kind === kind).map((entry) => [
      entry.code,
      { nameZh: entry.nameZh, nameEn: entry.nameEn },
    ]),
  );
}

/**
 * A threshold as typed in a unit of money, in 万元: thousands separators and full-width digits are fine. `null` is none,
 * `undefined` no number that a link can carry.
 */
export function parseAmount(typed: string, unit: MoneyUnit): string | null | undefined {
  const text = typed.normalize('NFKC').replace(/[,\s]/gu, '');
  if (text === '') return null;
  if (!/^\d{1,16}(\.\d{1,6})?$/.test(text)) return undefined;
  const wan = unit === 'wan' ? text : multiplyDecimal(text, '0.0001');
  return /^\d{1,12}(\.\d{1,6})?$/.test(wan) ? wan : undefined;
}
