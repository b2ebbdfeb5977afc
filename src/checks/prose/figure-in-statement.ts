import type { Term } from '../../model/check.ts';
import { PERFORMANCE_LABELS, type About } from '../../model/claim.ts';
import type { Fact } from '../../model/records.ts';
import type { CheckInput, Rule, Run, Words } from '../rule.ts';
import { STATEMENT_NAMES } from '../statements/names.ts';
import { rowsOf } from '../statements/rows.ts';
import { missingRun, plainAmount, sumRun } from '../sum-run.ts';
import { factTerm } from '../terms.ts';
import { ofClaim, ofFact, subjectOf, type Figure } from './figures/figure.ts';
import { figureName } from './figures/figure-names.ts';
import { saidTolerance } from './figures/precision.ts';
import { printedFigure, type PrintedFigure } from './figures/printed-figure.ts';
import { rowMisnamed, saidFacts } from './figures/said.ts';

function missingIdOf({ about }: Figure, state: PrintedFigure['state']): string {
  if (state === 'undisclosed') return about.statement;
  return [about.statement, about.code, about.measure].filter((part) => part !== '').join('.');
}

function wordsOf({ about, amount }: Figure, expected: string, more: Words = { zh: '', en: '' }): Words {
  const name = figureName(about);
  const table = STATEMENT_NAMES[about.statement];
  const said = plainAmount(amount);
  return {
    zh: `文字中${name.zh}为 ${said}，${table.zh}为 ${expected}${more.zh}。`,
    en: `${name.en} is ${said} in the prose and ${expected} in the ${table.en.toLowerCase()}${more.en}.`,
  };
}

/** The rows of a statement that carry the name under another code: what a wrong path in prose may have meant. */
function rowsNamed(input: CheckInput, about: About): Fact[] {
  return rowsOf(input, about.statement)
    .filter((row) => row.code !== about.code && row.code.length === about.code.length)
    .filter((row) => row.label === about.label)
    .flatMap((row) => row.facts.filter((fact) => fact.measure === about.measure && fact.phase === 'final'));
}

/** A figure whose row the statement does not print: none is said, another code has its name, or nothing fits. */
function absentRun(input: CheckInput, figure: Figure): Run {
  const { about } = figure;
  const misnamed = rowMisnamed(input, about, figure.amount);
  if (misnamed !== undefined) {
    // The amount is right and the name is not: a matter of codes and names.
    return sumRun(subjectOf(figure), [factTerm(misnamed, 'part'), figure.whole], {
      words: ({ expected }) => wordsOf(figure, expected),
    });
  }
  const [named, ...others] = about.code === '' ? [] : rowsNamed(input, about);
  const isNamed = named !== undefined && others.length === 0 && figure.amount !== '0';
  return sumRun(subjectOf(figure), [...(isNamed ? [factTerm(named, 'part')] : []), figure.whole], {
    noneIsZero: true,
    words: ({ expected }) => {
      if (isNamed) {
        const code = named.codePrinted || named.code;
        return wordsOf(figure, expected, { zh: `（${code} ${about.label}）`, en: ` (${code})` });
      }
      const name = figureName(about);
      const table = STATEMENT_NAMES[about.statement];
      return {
        zh: `文字中${name.zh}为 ${plainAmount(figure.amount)}，${table.zh}没有这一项。`,
        en: `${name.en} is ${plainAmount(figure.amount)} in the prose; the ${table.en.toLowerCase()} has no such row.`,
      };
    },
  });
}

function runOf(input: CheckInput, figure: Figure): Run {
  const printed = printedFigure(input, figure.about, figure.amount);
  const subject = subjectOf(figure);
  if (printed.state === 'absent') return absentRun(input, figure);
  if (printed.state !== 'printed') {
    return missingRun(subject, [missingIdOf(figure, printed.state)], [figure.whole]);
  }
  const parts = printed.facts.map((fact) => factTerm(fact, 'part'));
  return sumRun(subject, [...parts, figure.whole], {
    tolerance: saidTolerance(figure.step),
    words: ({ expected }) => wordsOf(figure, expected),
  });
}

function isAbsentMoney(run: Run): boolean {
  return run.outcome === 'fails' && !run.terms.some((term) => term.role === 'part');
}

/**
 * Economic items that the table leaves out although prose gives them money, where the table books it under another item of
 * the class: one thing wrong, shown at the item whose figures differ.
 */
function foldIntoSibling(runs: readonly Run[]): Run[] {
  const isEconomic = (run: Run): boolean => run.statement === 'basic_expenditure' && run.code.length === 5;
  const differing = runs.filter((run) => isEconomic(run) && run.outcome === 'fails' && !isAbsentMoney(run));
  const siblingOf = (run: Run): Run | undefined =>
    differing.find((other) => other.code.slice(0, 3) === run.code.slice(0, 3));
  const folded = runs.filter((run) => isEconomic(run) && isAbsentMoney(run) && siblingOf(run) !== undefined);
  return runs
    .filter((run) => !folded.includes(run))
    .map((run) => {
      const mine = folded.filter((other) => siblingOf(other) === run);
      const terms = mine.flatMap((other) => other.terms.map((term): Term => ({ ...term, role: 'other' })));
      return mine.length === 0 ? run : { ...run, terms: [...run.terms, ...terms] };
    });
}

/** Figures of a statement that the report does not have: one run a statement that could not be made, with all of them. */
function withoutStatement(runs: readonly Run[]): Run[] {
  const isWithout = (run: Run): boolean =>
    run.outcome === 'could_not_run' && run.missing[0] === run.statement;
  const statements = [...new Set(runs.filter(isWithout).map((run) => run.statement))];
  return [
    ...runs.filter((run) => !isWithout(run)),
    ...statements.map((statement) =>
      missingRun(
        { key: `${statement}:all`, statement, code: '', measure: '' },
        [statement],
        runs.filter((run) => isWithout(run) && run.statement === statement).flatMap((run) => run.terms),
      ),
    ),
  ];
}

/** Whether the figure can stand in a statement at all: budgets are printed for 三公 alone. */
function isComparable({ about, certain }: Figure, input: CheckInput): boolean {
  if (about.phase !== 'final' && about.statement !== 'three_public') return false;
  // 国内接待, 外事接待: parts of reception, which no statement prints.
  if (about.statement === 'three_public' && about.label !== '' && about.code === '') return false;
  // 水电费, 会议、培训费: names of no single row; they are added up with their list.
  if (
    about.statement === 'basic_expenditure' &&
    about.code === '' &&
    !/^(?:人员经费|公用经费)?(?:合计|总计)$/u.test(about.label)
  ) {
    return false;
  }
  // A name placed by our reading is compared only where the statement has its row.
  return certain || printedFigure(input, about, '0').state === 'printed' || about.code === '';
}

const PERFORMANCE: ReadonlySet<string> = new Set(Object.values(PERFORMANCE_LABELS));

/** 公用经费及项目支出, 会议、培训费: one amount for two names, which no row has. */
function isOfTwo({ about }: Figure): boolean {
  return about.code === '' && /.[及和与、]./u.test(about.label);
}

/** 文字与决算表: every figure said in prose of a row and column of a statement is the figure printed there. */
export const figureInStatement: Rule = {
  id: 'prose-figure',
  family: 'prose',
  run: (input) => {
    const claimed = input.claims.flatMap((claim) =>
      claim.kind === 'figure' ? [ofClaim(claim.about, claim.said)] : [],
    );
    const figures = [...saidFacts(input).map(ofFact), ...claimed].filter(
      (figure) => isComparable(figure, input) && !isOfTwo(figure) && !PERFORMANCE.has(figure.about.label),
    );
    return withoutStatement(foldIntoSibling(figures.map((figure) => runOf(input, figure))));
  },
};
