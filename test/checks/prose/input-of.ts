import type { CheckInput, Rule, Run } from '../../../src/checks/rule.ts';
import type { Claim, Said } from '../../../src/model/claim.ts';
import type { Fact, Indicator, Project } from '../../../src/model/records.ts';
import type { Measure, StatementId } from '../../../src/model/statement.ts';

/** A report of our own for 2021 with what a rule looks at. */
export function inputWith(parts: Partial<CheckInput>): CheckInput {
  return {
    report: {
      reportId: 'own-2021',
      department: '甲县医疗保障局',
      departmentKind: 'bureau',
      county: '甲县',
      countyCode: '',
      city: '',
      province: '',
      fiscalYear: 2021,
      scope: 'unknown',
      unitCount: null,
      firstYear: false,
      title: '',
      sourceName: '',
      sourceFormat: 'text',
      sourceSha256: '',
      sourceUrl: '',
      sourcePages: null,
    },
    statements: [],
    facts: [],
    changes: [],
    indicators: [],
    projects: [],
    claims: [],
    ...parts,
  };
}

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

/** How the runs of a rule ended: `holds`, `fails error`, … */
export function outcomes(rule: Rule, parts: Partial<CheckInput>): string[] {
  return runs(rule, parts).map((run) => (run.outcome === 'fails' ? `fails ${run.severity}` : run.outcome));
}

export function runs(rule: Rule, parts: Partial<CheckInput>): Run[] {
  return rule.run(inputWith(parts));
}
