import type { CheckInput, Rule, Run } from '../../src/checks/rule.ts';

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

/** How the runs of a rule ended: `holds`, `fails error`, … */
export function outcomes(rule: Rule, parts: Partial<CheckInput>): string[] {
  return runs(rule, parts).map((run) => (run.outcome === 'fails' ? `fails ${run.severity}` : run.outcome));
}

export function runs(rule: Rule, parts: Partial<CheckInput>): Run[] {
  return rule.run(inputWith(parts));
}
