import { compareDecimal } from '../../model/money.ts';
import type { Fact } from '../../model/records.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { STATEMENT_NAMES } from '../statements/names.ts';
import { cell, rowsOf } from '../statements/rows.ts';
import { missingRun, plainAmount, sumRun } from '../sum-run.ts';
import { factTerm, saidTerm, wordTerm } from '../terms.ts';
import { saidFacts } from './figures/said.ts';

/** Economic items that have an item of their own by function. */
const BY_FUNCTION: Readonly<Record<string, string>> = {
  '30108': '2080505',
  '30109': '2080506',
  '30111': '2101103',
  '30113': '2210201',
};

type Names = Extract<CheckInput['claims'][number], { kind: 'names' }>;

/** The items (项) that prose gives an amount each, where it goes down to them. */
function itemsSaid(input: CheckInput): Fact[] {
  return saidFacts(input).filter((fact) => fact.statement === 'general_budget' && fact.code.length === 7);
}

/** Without an economic table: whether prose, which goes through the items by function, has money for what it names. */
function runsByFunction(input: CheckInput, claim: Names): Run[] {
  const said = itemsSaid(input);
  const named = claim.items.filter(({ code }) => code in BY_FUNCTION);
  const missing = missingRun(
    { key: `all:${claim.place.sourceLine}`, statement: claim.about.statement, code: '', measure: 'total' },
    [claim.about.statement],
    claim.items.map(({ label, ...place }) => wordTerm(label, claim.about.label, place)),
  );
  if (said.length < 3) return [missing];
  return [
    missing,
    ...named.map(({ code, label, ...place }): Run => {
      const item = BY_FUNCTION[code] ?? '';
      const found = said.find((fact) => fact.code === item);
      return {
        key: `${item}:${place.sourceLine}`,
        statement: 'general_budget',
        code: item,
        measure: 'total',
        outcome: found === undefined ? 'fails' : 'holds',
        severity: 'notice',
        terms: [
          wordTerm(label, claim.about.label, place),
          ...(found === undefined ? [] : [factTerm(found, 'other')]),
        ],
        expected: null,
        actual: found?.amount ?? null,
        difference: null,
        tolerance: null,
        arithmetic: '',
        missing: [],
        words: {
          zh: `文字把${label}列为主要支出，逐项说明中没有 ${item}。`,
          en: `The prose names ${label} among the main spending; the items it goes through have no ${item}.`,
        },
        isSum: false,
      };
    }),
  ];
}

/** 主要包括…: what prose names as a main part of a figure has money in the statement, not a printed nought. */
export const namedHasMoney: Rule = {
  id: 'prose-named',
  family: 'prose',
  run: (input) =>
    input.claims.flatMap((claim): Run[] => {
      if (claim.kind !== 'names') return [];
      const { statement } = claim.about;
      const rows = rowsOf(input, statement);
      if (rows.length === 0) return runsByFunction(input, claim);
      return claim.items.flatMap(({ code, label, ...place }): Run[] => {
        if (code === '') return [];
        const subject = {
          key: `${code}:${place.sourceLine}`,
          statement,
          code,
          measure: 'total' as const,
        };
        const name = wordTerm(label, claim.about.label, place);
        const printed = cell(
          rows.find((row) => row.code === code),
          'total',
        );
        // A row left out, or a blank, is not 'none': prose and table then only differ in detail.
        if (printed === undefined) return [];
        const isNought = compareDecimal(printed.amount, '0') === 0;
        const table = STATEMENT_NAMES[statement];
        return [
          {
            ...subject,
            outcome: isNought ? 'fails' : 'holds',
            severity: 'error',
            terms: [name, factTerm(printed, 'other')],
            expected: null,
            actual: printed.amount,
            difference: null,
            tolerance: null,
            arithmetic: '',
            missing: [],
            words: {
              zh: `文字把${label}列为主要支出，${table.zh} ${code} 为 ${plainAmount(printed.amount)}。`,
              en: `The prose names ${label} among the main spending; ${code} is ${plainAmount(printed.amount)} in the ${table.en.toLowerCase()}.`,
            },
            isSum: false,
          },
        ];
      });
    }),
};

/** 绩效指标两处不同: a rate or count of the performance section is the same wherever it is said to be reached. */
export const ratesSaidTwice: Rule = {
  id: 'prose-rate-twice',
  family: 'prose',
  run: (input) => {
    const firsts = new Map<string, Extract<(typeof input.claims)[number], { kind: 'rate' }>>();
    return input.claims.flatMap((claim): Run[] => {
      if (claim.kind !== 'rate') return [];
      const key = `${claim.name}|${claim.said.unit}`;
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, claim);
        return [];
      }
      const sign = claim.said.unit === 'percent' ? '%' : '';
      return [
        sumRun(
          { key: `${claim.name}:${claim.said.sourceLine}`, statement: '', code: '', measure: '' },
          [saidTerm(first.said, 'part', claim.name), saidTerm(claim.said, 'whole', claim.name)],
          {
            tolerance: '0',
            words: () => ({
              zh: `${claim.name}先为 ${first.said.value}${sign}，第 ${claim.said.sourceLine ?? '?'} 行为 ${claim.said.value}${sign}。`,
              en: `${claim.name} is ${first.said.value}${sign}, and ${claim.said.value}${sign} on line ${claim.said.sourceLine ?? '?'}.`,
            }),
          },
        ),
      ];
    });
  },
};
