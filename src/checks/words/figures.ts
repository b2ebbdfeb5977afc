import type { Term } from '../../model/check.ts';
import type { About, Claim, Said } from '../../model/claim.ts';
import type { DecimalText, Fact } from '../../model/records.ts';
import type { Phase, StatementId } from '../../model/statement.ts';
import type { CheckInput, Subject } from '../rule.ts';
import { factTerm, saidTerm } from '../terms.ts';

export type Growth = Extract<Claim, { kind: 'growth' }>;
export type Completion = Extract<Claim, { kind: 'completion' }>;
export type Share = Extract<Claim, { kind: 'share' }>;

const TOTAL_LABELS: ReadonlySet<string> = new Set(['', '合计', '总计', '本年支出合计', '本年收入合计']);

/** Statements that a report prints before what it says of them. */
const TRUST: Readonly<Record<Fact['origin'], number>> = { printed: 0, narrative: 1, chart: 2, derived: 3 };

/** The row that is meant: by its code, or the total where there is none. */
function isRow(fact: Fact, about: About): boolean {
  if (fact.statement !== about.statement || fact.measure !== about.measure || fact.code !== about.code) {
    return false;
  }
  return about.code !== '' || TOTAL_LABELS.has(fact.label) || fact.label === about.label;
}

/** The figure of the report's year at that place, as a statement prints it before as prose or a chart says it. */
export function figureOf(input: CheckInput, about: About, phases: readonly Phase[] = ['final']): Fact | null {
  const found = input.facts.filter(
    (fact) =>
      fact.fiscalYear === input.report.fiscalYear &&
      fact.origin !== 'derived' &&
      phases.includes(fact.phase) &&
      isRow(fact, about),
  );
  return [...found].sort((a, b) => TRUST[a.origin] - TRUST[b.origin])[0] ?? null;
}

/** The figure of the year before at that place, where prose or a chart gives it; what follows from a change is none. */
export function priorOf(input: CheckInput, about: About): Fact | null {
  return (
    input.facts.find(
      (fact) =>
        fact.fiscalYear === input.report.fiscalYear - 1 &&
        fact.origin !== 'derived' &&
        fact.phase === 'final' &&
        isRow(fact, { ...about, label: '' }),
    ) ?? null
  );
}

/** The claims of one kind. */
export function claimsOf<Kind extends Claim['kind']>(
  input: CheckInput,
  kind: Kind,
): Extract<Claim, { kind: Kind }>[] {
  return input.claims.filter((claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind);
}

/** Names of ours for what no statement prints. */
const SUBJECTS: Readonly<Record<string, { zh: string; en: string }>> = {
  operating_cost: { zh: '机关运行经费', en: '机关运行经费 (operating cost)' },
  procurement: { zh: '政府采购', en: '政府采购 (procurement)' },
  project: { zh: '绩效自评项目', en: 'the evaluated project' },
  department: { zh: '部门整体支出', en: 'the department as a whole' },
};

const MEASURES: Readonly<Record<string, string>> = {
  income: '收入',
  expenditure: '支出',
  basic: '基本支出',
  project: '项目支出',
  fiscal: '财政拨款收入',
  other: '其他收入',
  abroad: '因公出国（境）费',
  vehicle: '公务用车购置及运行维护费',
  vehicle_purchase: '公务用车购置费',
  vehicle_operation: '公务用车运行维护费',
  reception: '公务接待费',
  conference: '会议费',
  training: '培训费',
};

/** What the total of a statement is called in a sentence; of the others 合计 says enough. */
const TOTALS: Readonly<Partial<Record<StatementId, string>>> = {
  income: '本年收入',
  expenditure: '本年支出',
  appropriation: '财政拨款支出',
  general_budget: '一般公共预算财政拨款支出',
  basic_expenditure: '基本支出',
  three_public: '“三公”经费',
  government_fund: '政府性基金支出',
};

/** What a place of the statements, or a subject of ours, is called in a sentence. */
export function nameOf(about: About | null, subject: string): { zh: string; en: string } {
  const own = SUBJECTS[subject];
  if (own !== undefined) return own;
  if (about === null) return { zh: '该项', en: 'the item' };
  if (about.code !== '') {
    const name = [about.code, about.label].filter((text) => text !== '').join(' ');
    return { zh: name, en: name };
  }
  const total = TOTAL_LABELS.has(about.label) ? (TOTALS[about.statement] ?? '合计') : about.label;
  const name = MEASURES[about.measure] ?? total;
  return { zh: name, en: name };
}

/** The key and the place of a run about something said on one line. */
export function subjectOf(about: About | null, subject: string, said: Pick<Said, 'sourceLine'>): Subject {
  const place = about
    ? [about.statement, about.code, about.measure, about.phase].join(':')
    : subject || 'item';
  return {
    key: `${place}:${said.sourceLine ?? ''}`,
    statement: about?.statement ?? '',
    code: about?.code ?? '',
    measure: about?.measure ?? '',
  };
}

/** A figure that is looked at: said in prose, or found in the statements. */
export type Held = { amount: DecimalText; term: Term };

/** What was said, or else what stands in the statements. */
export function held(said: Said | null, fact: Fact | null, role: Term['role'], label: string): Held | null {
  if (said !== null) return { amount: said.value, term: saidTerm(said, role, label) };
  return fact === null ? null : { amount: fact.amount, term: factTerm(fact, role) };
}
