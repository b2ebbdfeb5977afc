import type { Claim, Said } from '../../../src/model/claim.ts';
import type { Fact, Indicator, Project } from '../../../src/model/records.ts';
import type { Measure, StatementId } from '../../../src/model/statement.ts';

type Place = { statement: StatementId; measure?: Measure; code?: string; label?: string };

let row = 0;

/** A figure printed in a statement: its row without a code is 合计. */
export function printed(place: Place, amount: string, more: Partial<Fact> = {}): Fact {
  row += 1;
  return {
    reportId: 'own-2021',
    fiscalYear: 2021,
    statement: place.statement,
    row: place.code === undefined && place.label === undefined ? 1 : row + 10,
    code: place.code ?? '',
    codePrinted: place.code ?? '',
    label: place.label ?? '合计',
    measure: place.measure ?? 'total',
    phase: 'final',
    amount,
    printed: amount,
    origin: 'printed',
    certainty: 'certain',
    sourcePage: null,
    sourceLine: 10,
    ...more,
  };
}

/** A figure said in prose on `line`. */
export function said(place: Place, amount: string, line = 100, more: Partial<Fact> = {}): Fact {
  return {
    ...printed(place, amount),
    row: null,
    codePrinted: '',
    label: place.label ?? (place.statement === 'three_public' ? '' : '合计'),
    origin: 'narrative',
    sourceLine: line,
    ...more,
  };
}

export function indicator(id: string, value: string, line = 200, unit = '人'): Indicator {
  return {
    reportId: 'own-2021',
    fiscalYear: 2021,
    indicator: id,
    value,
    unit,
    printed: value,
    origin: 'narrative',
    sourcePage: null,
    sourceLine: line,
  };
}

export function project(name: string, budget: string | null, executed: string | null, line = 300): Project {
  return {
    reportId: 'own-2021',
    project: name,
    budget,
    executed,
    completed: '',
    score: null,
    sourcePage: null,
    sourceLine: line,
  };
}

export function number(value: string, line = 400, unit: Said['unit'] = 'wan', step = '0.01'): Said {
  return { value, unit, printed: value, step, sourcePage: null, sourceLine: line };
}

/** A list claim of money, or of counts. */
export function list(
  whole: string,
  parts: readonly string[],
  more: Partial<Extract<Claim, { kind: 'list' }>> = {},
  unit: Said['unit'] = 'wan',
): Claim {
  const step = unit === 'wan' ? '0.01' : '1';
  return {
    kind: 'list',
    about: null,
    label: '基金支出',
    whole: number(whole, 400, unit, step),
    parts: parts.map((part, index) => ({ label: `第${index + 1}项`, said: number(part, 401, unit, step) })),
    open: false,
    ...more,
  };
}
