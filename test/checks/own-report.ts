import type { CheckInput, Rule, Run } from '../../src/checks/rule.ts';
import { IDENTITY } from '../ingest/narrate/document-of.ts';

/** A report of our own for 2021 with what a rule looks at. */
export function inputWith(parts: Partial<CheckInput>): CheckInput {
  return {
    report: {
      ...IDENTITY,
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
