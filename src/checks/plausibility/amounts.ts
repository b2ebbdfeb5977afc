import type { Claim } from '../../model/claim.ts';
import { compareDecimal, multiplyDecimal, subtractDecimal } from '../../model/money.ts';
import type { Change, Fact } from '../../model/records.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { plainAmount } from '../sum-run.ts';
import { factTerm, saidTerm } from '../terms.ts';
import { noticeRun } from './notice.ts';

/** Two figures of one thing, each rounded once. */
const SAME = '0.01';
/** A parent and its only child added together. */
const TWICE = '2';
/** The rounding of a few figures: a reason as large as the change explains it. */
const REASON_TOLERANCE = '0.05';

function isTwice(a: string, b: string): boolean {
  return compareDecimal(b, '0') > 0 && compareDecimal(a, multiplyDecimal(b, TWICE)) === 0;
}

/** A figure of the prose beside the row of the same code that a statement prints. */
function sameName(input: CheckInput): { said: Fact; printed: Fact }[] {
  const final = input.facts.filter((fact) => fact.phase === 'final' && fact.code !== '');
  return final.flatMap((said) => {
    if (said.origin !== 'narrative' || said.fiscalYear !== input.report.fiscalYear) return [];
    const printed = final.find(
      (fact) =>
        fact.origin === 'printed' &&
        fact.statement === said.statement &&
        fact.code === said.code &&
        fact.measure === said.measure,
    );
    return printed === undefined ? [] : [{ said, printed }];
  });
}

/** An amount of the prose exactly twice that of the statement: a 款 was added to its own 项. */
export const TWICE_THE_ROW: Rule = {
  id: 'twice-the-row',
  family: 'plausibility',
  run: (input) =>
    sameName(input).map(({ said, printed }) =>
      noticeRun({
        key: `${said.statement}:${said.code}:${said.measure}:${said.sourceLine ?? ''}`,
        isOdd: isTwice(said.amount, printed.amount),
        terms: [factTerm(said, 'whole'), factTerm(printed, 'part')],
        expected: printed.amount,
        actual: said.amount,
        difference: subtractDecimal(said.amount, printed.amount),
        arithmetic: `${plainAmount(printed.amount)} × 2 = ${plainAmount(multiplyDecimal(printed.amount, TWICE))}`,
        place: { statement: said.statement, code: said.code, measure: said.measure },
        words: {
          zh: `${said.code} ${said.label}：文中 ${plainAmount(said.amount)} 恰为表中 ${plainAmount(printed.amount)} 的两倍，像是把款与其下各项加在了一起。`,
          en: `${said.code} ${said.label}: ${plainAmount(said.amount)} in the prose is exactly twice the ${plainAmount(printed.amount)} of the statement: parent and children seem to be added together.`,
        },
      }),
    ),
};

const TOTAL_LABELS: ReadonlySet<string> = new Set(['', '合计', '总计']);

/** Amounts that a reason gives for a change, beside the change of their own passage. */
function reasons(input: CheckInput): { reason: Fact; change: Change }[] {
  return input.facts.flatMap((reason) => {
    const isReason =
      reason.origin === 'narrative' &&
      reason.fiscalYear === input.report.fiscalYear - 1 &&
      !TOTAL_LABELS.has(reason.label);
    if (!isReason) return [];
    const changes = input.changes.filter(
      (change) => change.sourceLine !== null && change.statement === reason.statement,
    );
    const near = changes.filter(
      (change) => change.measure === reason.measure && (change.sourceLine ?? 0) <= (reason.sourceLine ?? 0),
    );
    const change = near.at(-1);
    return change === undefined ? [] : [{ reason, change }];
  });
}

/** A reason that is larger than the change it explains: the rest went the other way, and is not told of. */
export const REASON_ABOVE_CHANGE: Rule = {
  id: 'reason-above-change',
  family: 'plausibility',
  run: (input) => {
    const byAmount = new Map<string, { reason: Fact; change: Change }[]>();
    for (const found of reasons(input)) {
      const { amount } = found.reason;
      byAmount.set(amount, [...(byAmount.get(amount) ?? []), found]);
    }
    return [...byAmount.values()].flatMap((all): Run[] => {
      const [first] = all;
      if (first === undefined) return [];
      const { reason, change } = first;
      const size = change.change.replace('-', '');
      const rest = subtractDecimal(reason.amount, size);
      return [
        noticeRun({
          key: `${reason.amount}:${reason.sourceLine ?? ''}`,
          isOdd: compareDecimal(rest, REASON_TOLERANCE) > 0,
          terms: all.map((found) => factTerm(found.reason, 'other')),
          expected: size,
          actual: reason.amount,
          difference: rest,
          arithmetic: `${plainAmount(reason.amount)} − ${plainAmount(size)} = ${plainAmount(rest)}`,
          place: { statement: reason.statement, measure: reason.measure },
          words: {
            zh: `增减额 ${plainAmount(size)}，所给原因涉及 ${plainAmount(reason.amount)}，大于它所解释的变动：其余部分反向变动了 ${plainAmount(rest)}，未作说明。`,
            en: `A change of ${plainAmount(size)} is explained by ${plainAmount(reason.amount)}, more than itself: everything else moved the other way by ${plainAmount(rest)}, which is not said.`,
          },
        }),
      ];
    });
  },
};

type Completion = Extract<Claim, { kind: 'completion' }>;

/** The money of one project equal to that of the whole department. */
export const PROJECT_EQUALS_DEPARTMENT: Rule = {
  id: 'project-equals-department',
  family: 'plausibility',
  run: (input) => {
    const told = input.claims.filter((claim): claim is Completion => claim.kind === 'completion');
    const project = told.find((claim) => claim.subject === 'project')?.budget ?? null;
    const department = told.find((claim) => claim.subject === 'department')?.budget ?? null;
    if (project === null || department === null) return [];
    return [
      noticeRun({
        key: 'performance',
        isOdd: compareDecimal(subtractDecimal(project.value, department.value).replace('-', ''), SAME) <= 0,
        terms: [saidTerm(department, 'whole', '部门整体支出'), saidTerm(project, 'part', '绩效自评项目')],
        actual: department.value,
        words: {
          zh: `绩效自评中部门整体支出与一个项目的预算同为 ${plainAmount(project.value)}。`,
          en: `In the self-evaluation the whole department and one project have the same budget, ${plainAmount(project.value)}.`,
        },
      }),
    ];
  },
};
