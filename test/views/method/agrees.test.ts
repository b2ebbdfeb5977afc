import { describe, expect, test } from 'vitest';
import { INSIDE_RULES } from '../../../src/checks/inside/rules.ts';
import type { CheckInput } from '../../../src/checks/rule.ts';
import type { Fact } from '../../../src/model/records.ts';
import { STATEMENTS } from '../../../src/model/statement.ts';
import type { Measure, StatementId } from '../../../src/model/statement.ts';
import { ROW_IDENTITIES } from '../../../src/model/identities.ts';
import { NOTE_EFFECTS } from '../../../src/views/method/note-blocks.ts';
import { comparabilityNotes } from '../../../src/views/selection/comparability.ts';
import { report } from '../report.ts';

/** The columns of a statement's total row, printed. */
function input(statement: StatementId, cells: ReadonlyMap<Measure, string>): CheckInput {
  const facts = [...cells].map(([measure, amount]): Fact => ({
    reportId: 'jia-2021',
    fiscalYear: 2021,
    statement,
    row: 1,
    code: '',
    codePrinted: '',
    label: statement === 'three_public' ? '' : '合计',
    measure,
    phase: 'final',
    amount,
    printed: amount,
    origin: 'printed',
    certainty: 'certain',
    sourcePage: 1,
    sourceLine: 1,
  }));
  return {
    report: { reportId: 'jia-2021', fiscalYear: 2021 } as CheckInput['report'],
    statements: [],
    facts,
    changes: [],
    indicators: [],
    projects: [],
    claims: [],
  };
}

/** The overviews are two tables side by side, which the rules read by their rows. */
const CASES = STATEMENTS.filter((statement) => statement !== 'appropriation').flatMap((statement) =>
  ROW_IDENTITIES[statement].map((identity) => ({ statement, ...identity })),
);

describe.each(CASES)('$statement: $whole', ({ statement, whole, parts, less = [] }) => {
  const outcomes = (amount: number): string[] => {
    const cells = new Map<Measure, string>([
      ...parts.map((part): [Measure, string] => [part, '10.00']),
      ...less.map((part): [Measure, string] => [part, '5.00']),
      [whole, amount.toFixed(2)],
    ]);
    const facts = input(statement, cells);
    return INSIDE_RULES.flatMap((rule) => rule.run(facts))
      .filter((run) => run.statement === statement && run.measure === whole && run.isSum)
      .map((run) => run.outcome);
  };
  const right = parts.length * 10 - less.length * 5;

  test('what the page says must hold is what a rule checks', () => {
    expect(outcomes(right)).toContain('holds');
    expect(outcomes(right)).not.toContain('fails');
    expect(outcomes(right + 1)).toContain('fails');
  });
});

test('what the page says of a note is what the verdict does', () => {
  const state = { language: 'zh', reading: 'share' } as const;
  const pairs = [
    [report('甲县'), report('乙县', { fiscalYear: 2021 })],
    [report('甲县'), report('乙县', { departmentKind: 'agency' })],
    [report('甲县'), report('乙县', { scope: 'own' })],
    [report('甲县'), report('乙县', { scope: 'unknown' })],
    [report('甲县'), report('乙县', { firstYear: true })],
    [report('甲县'), report('乙县', { states: { expenditure: 'absent' } })],
  ];
  const seen = new Set<string>();
  for (const note of pairs.flatMap((pair) => comparabilityNotes(pair, state))) {
    const effect = NOTE_EFFECTS[note.id];
    seen.add(note.id);
    expect(effect.consequences).toContain(note.consequence);
    if (effect.blocks === 'any') expect(note.blocksRanking.length, note.id).toBe(6);
    else expect(note.blocksRanking, note.id).toEqual(effect.blocks);
  }
  expect([...seen].sort()).toEqual([
    'agency',
    'first_year',
    'prose_only',
    'scope_own',
    'scope_unknown',
    'years',
  ]);
});
