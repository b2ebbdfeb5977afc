import type { Rule, Run } from '../rule.ts';
import { documentSubject, markKey, marksOf, markTerms, plainRun, type Mark } from '../residue/mark-rule.ts';

/** One run a line and year: a year said twice in a line is one statement. */
function perLine(marks: readonly Mark[]): Mark[] {
  const seen = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${markKey(mark)}:${mark.printed}`;
    if (!seen.has(key)) seen.set(key, mark);
  }
  return [...seen.values()];
}

function yearRule(options: {
  id: string;
  marks: readonly string[];
  label: string;
  severity: Run['severity'];
  isRight: (mark: Mark, fiscalYear: number) => boolean;
  zh: (mark: Mark, fiscalYear: number) => string;
  en: (mark: Mark, fiscalYear: number) => string;
}): Rule {
  return {
    id: options.id,
    family: 'identity',
    run: (input) => {
      const { fiscalYear } = input.report;
      const marks = perLine(marksOf(input, ...options.marks));
      if (marks.length === 0)
        return [plainRun(documentSubject('document'), 'could_not_run', { missing: ['year'] })];
      return marks.map((mark) =>
        plainRun(
          documentSubject(`${markKey(mark)}:${mark.printed}`),
          options.isRight(mark, fiscalYear) ? 'holds' : 'fails',
          {
            severity: options.severity,
            terms: markTerms(mark, options.label),
            words: { zh: options.zh(mark, fiscalYear), en: options.en(mark, fiscalYear) },
          },
        ),
      );
    },
  };
}

const isExpected = (mark: Mark): boolean => mark.printed === mark.expected;

/** Titles and heads of tables carry the year of the accounts. */
export const TITLE_YEAR: Rule = yearRule({
  id: 'title-year',
  marks: ['year_title'],
  label: '标题年度',
  severity: 'error',
  isRight: isExpected,
  zh: ({ printed, expected }) => `标题写作 ${printed} 年度，本报告为 ${expected} 年度决算。`,
  en: ({ printed, expected }) => `The title says ${printed}; these are the accounts of ${expected}.`,
});

/** A sentence about the accounts that opens with a year opens with theirs. */
export const SENTENCE_YEAR: Rule = yearRule({
  id: 'sentence-year',
  marks: ['year_sentence'],
  label: '句首年度',
  severity: 'error',
  isRight: isExpected,
  zh: ({ printed, expected }) => `说明本年情况的句子写作 ${printed} 年，本报告为 ${expected} 年度决算。`,
  en: ({ printed, expected }) =>
    `A sentence about the year opens with ${printed}; these are the accounts of ${expected}.`,
});

/** The state of assets and staff is that of the end of the year. */
export const STATE_DATE: Rule = yearRule({
  id: 'state-date',
  marks: ['year_date'],
  label: '截止日期',
  severity: 'error',
  isRight: isExpected,
  zh: ({ printed, expected }) => `截止日期在 ${printed} 年，本报告为 ${expected} 年度决算。`,
  en: ({ printed, expected }) => `The state is dated in ${printed}; these are the accounts of ${expected}.`,
});

/** The sections about the accounts name no year but theirs and the one before. */
export const OTHER_YEAR: Rule = yearRule({
  id: 'other-year',
  marks: ['year_mention'],
  label: '所提年度',
  severity: 'notice',
  isRight: ({ printed }, fiscalYear) => [fiscalYear, fiscalYear - 1].includes(Number(printed)),
  zh: ({ printed }, year) => `决算情况说明中提到 ${printed} 年，既非本年（${String(year)}）也非上年。`,
  en: ({ printed }, year) =>
    `The explanation names ${printed}, neither the year of the accounts (${String(year)}) nor the one before.`,
});

/** A comparison is with another year than that of the accounts. */
export const COMPARED_YEAR: Rule = yearRule({
  id: 'compared-year',
  marks: ['year_compared'],
  label: '对比年度',
  severity: 'error',
  isRight: ({ printed }, fiscalYear) => Number(printed) < fiscalYear,
  zh: ({ printed, expected }) =>
    `与 ${printed} 年相比，而本报告就是 ${String(Number(expected) + 1)} 年度决算，应与 ${expected} 年相比。`,
  en: ({ printed, expected }) =>
    `Compared with ${printed}, and these are the accounts of ${String(Number(expected) + 1)}: ${expected} is the year before.`,
});
