import { compareDecimal } from '../../model/money.ts';
import type { Fact } from '../../model/records.ts';
import { STATEMENTS, type StatementId } from '../../model/statement.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { plainAmount } from '../sum-run.ts';
import { factTerm, wordTerm } from '../terms.ts';
import { documentSubject, markKey, marksOf, markTerms, plainRun, type Mark } from '../residue/mark-rule.ts';

/** Official names of the nine statements, as our sentences call them. */
const NAMES: Readonly<Record<StatementId, Run['words']>> = {
  income_expenditure: { zh: '收入支出决算总表', en: 'the income and expenditure statement' },
  income: { zh: '收入决算表', en: 'the income statement' },
  expenditure: { zh: '支出决算表', en: 'the expenditure statement' },
  appropriation: { zh: '财政拨款收入支出决算总表', en: 'the appropriation statement' },
  general_budget: { zh: '一般公共预算财政拨款支出决算表', en: 'the general-budget statement' },
  basic_expenditure: { zh: '基本支出决算表', en: 'the basic-expenditure statement' },
  three_public: { zh: '“三公”经费支出决算表', en: 'the statement of 三公' },
  government_fund: { zh: '政府性基金决算表', en: 'the government-fund statement' },
  state_capital: { zh: '国有资本经营预算支出决算表', en: 'the state-capital statement' },
};

export function statementIn(text: string): StatementId | '' {
  return STATEMENTS.find((statement) => statement === text) ?? '';
}

function atStart(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function isNone(fact: Fact): boolean {
  return compareDecimal(fact.amount, '0') === 0;
}

function figuresOf(input: CheckInput, statement: StatementId | '', origin: Fact['origin']): Fact[] {
  return input.facts.filter(
    (fact) =>
      fact.statement === statement && fact.origin === origin && fact.fiscalYear === input.report.fiscalYear,
  );
}

/** 是否空表 against the table itself and what the prose says of it. */
function declaredRun(input: CheckInput, mark: Mark): Run {
  const statement = statementIn(mark.expected);
  const subject = { ...documentSubject(mark.expected), statement };
  const printed = figuresOf(input, statement, 'printed');
  const record = input.statements.find((one) => one.statement === statement);
  const terms = markTerms(mark, '是否空表');
  const name = NAMES[statement || 'income'];
  if (record === undefined || record.state === 'absent')
    return plainRun(subject, 'could_not_run', { terms, missing: [mark.expected] });
  if (mark.printed === '否') {
    return plainRun(subject, printed.length > 0 ? 'holds' : 'fails', {
      terms: [...terms, wordTerm('', '空白报表', record)],
      words: {
        zh: `${name.zh}声明不是空表，表中没有数字。`,
        en: `${atStart(name.en)} is declared not empty and has no figure in it.`,
      },
    });
  }
  const said = figuresOf(input, statement, 'narrative').filter((fact) => !isNone(fact));
  const shown = printed.find((fact) => !isNone(fact)) ?? said[0] ?? printed[0];
  if (shown === undefined) return plainRun(subject, 'holds', { terms });
  return plainRun(subject, 'fails', {
    severity: isNone(shown) ? 'notice' : 'error',
    terms: [...terms, factTerm(shown, 'other')],
    words: {
      zh: `${name.zh}声明为空表，${shown.origin === 'printed' ? '表中' : '文字'}却有 ${plainAmount(shown.amount)}。`,
      en: `${atStart(name.en)} is declared empty; ${shown.origin === 'printed' ? 'it prints' : 'the text says'} ${plainAmount(shown.amount)}.`,
    },
  });
}

/** A statement declared empty has no figure, one declared not empty has some. */
export const DECLARED_EMPTY: Rule = {
  id: 'declared-empty',
  family: 'emptiness',
  run: (input) => {
    const seen = new Set<string>();
    const marks = marksOf(input, 'declared_table').filter(
      ({ expected }) => !seen.has(expected) && seen.add(expected),
    );
    return marks.length === 0
      ? [plainRun(documentSubject('document'), 'could_not_run', { missing: ['contents'] })]
      : marks.map((mark) => declaredRun(input, mark));
  },
};

/** A statement left blank says why. */
export const BLANK_WITH_REASON: Rule = {
  id: 'blank-reason',
  family: 'emptiness',
  run: (input) => {
    const declared = marksOf(input, 'declared_table');
    return input.statements
      .filter(({ state }) => state !== 'absent' && state !== 'unreadable')
      .map((record) => {
        const isBlank = record.state === 'blank' || record.state === 'declared_empty';
        const name = NAMES[record.statement];
        return plainRun(
          { ...documentSubject(record.statement), statement: record.statement },
          isBlank && record.reason === '' ? 'fails' : 'holds',
          {
            severity: 'notice',
            terms: isBlank
              ? [
                  wordTerm('', record.titlePrinted, record),
                  ...declared
                    .filter(({ expected }) => expected === record.statement)
                    .flatMap((mark) => markTerms(mark, '是否空表')),
                ]
              : [],
            words: {
              zh: `${name.zh}为空，没有说明理由。`,
              en: `${atStart(name.en)} is blank and no reason is given.`,
            },
          },
        );
      });
  },
};

/** A note that a table holds no data stands under a blank table, not under figures. */
export const NO_DATA_NOTE: Rule = {
  id: 'no-data-note',
  family: 'emptiness',
  run: (input) =>
    marksOf(input, 'note_no_data').map((mark) => {
      const statement = statementIn(mark.expected);
      const printed = figuresOf(input, statement, 'printed');
      const shown = printed.find((fact) => !isNone(fact)) ?? printed[0];
      const name = NAMES[statement || 'income'];
      const subject = { ...documentSubject(markKey(mark)), statement };
      if (shown === undefined) return plainRun(subject, 'holds', { terms: markTerms(mark, '表注') });
      return plainRun(subject, 'fails', {
        severity: isNone(shown) ? 'notice' : 'error',
        terms: [...markTerms(mark, '表注'), factTerm(shown, 'other')],
        words: {
          zh: `${name.zh}注明无数据，表中印有 ${plainAmount(shown.amount)}。`,
          en: `The note of ${name.en} says it holds no data; it prints ${plainAmount(shown.amount)}.`,
        },
      });
    }),
};

/** The statements that the report lists are in it. */
export const LISTED_TABLES: Rule = {
  id: 'listed-tables',
  family: 'emptiness',
  run: (input) => {
    const marks = marksOf(input, 'listed_table');
    const subject = documentSubject('document');
    if (marks.length === 0) return [plainRun(subject, 'could_not_run', { missing: ['contents'] })];
    const absent = marks.filter(({ printed, expected }) => printed !== expected);
    const count = (of: readonly Mark[]): string =>
      String(new Set(of.map(({ place }) => place.sourceLine)).size);
    return [
      plainRun(subject, absent.length > 0 ? 'fails' : 'holds', {
        terms: absent.flatMap((mark) => markTerms(mark, '报表目录', '')),
        words: {
          zh: `目录列出 ${count(marks)} 张报表，其中 ${count(absent)} 张文中没有。`,
          en: `${count(marks)} statements are listed; ${count(absent)} of them are not in the report.`,
        },
      }),
    ];
  },
};

/** 编制部门 is filled in on the statements. */
export const DEPARTMENT_FILLED: Rule = {
  id: 'department-filled',
  family: 'emptiness',
  run: (input) => {
    const blank = marksOf(input, 'blank_department');
    const subject = documentSubject('document');
    return [
      plainRun(subject, blank.length > 0 ? 'fails' : 'holds', {
        severity: 'notice',
        terms: blank.flatMap((mark) => markTerms(mark, '编制部门')),
        words: {
          zh: `${String(blank.length)} 张报表的编制部门一栏空白。`,
          en: `The name of the department is left blank on ${String(blank.length)} statements.`,
        },
      }),
    ];
  },
};
