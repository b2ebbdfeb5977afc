import type { Claim } from '../../model/claim.ts';
import { compareDecimal } from '../../model/money.ts';
import type { Fact } from '../../model/records.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { plainAmount } from '../sum-run.ts';
import { factTerm, saidTerm, wordTerm } from '../terms.ts';
import { documentSubject, plainRun } from '../residue/mark-rule.ts';
import { codesOfName, nameOfCode } from './names.ts';
import { codedRows } from './printed-codes.ts';

type Path = Extract<Claim, { kind: 'path' }>;

const LEVELS = ['类', '款', '项'] as const;
const LEVEL_EN = ['class', '款', '项'] as const;
const LENGTHS = [3, 5, 7] as const;

function pathsOf(input: CheckInput): Path[] {
  return input.claims.filter((claim): claim is Path => claim.kind === 'path');
}

function shortName(name: string): string {
  return Array.from(name).slice(0, 16).join('');
}

function levelOf(length: number): number {
  return LENGTHS.findIndex((one) => one === length);
}

/** One named level of a path: its mark fits the code, and the code is under the one named above it. */
function levelRun(path: Path, level: number): Run {
  const name = path.names[level] ?? '';
  const code = path.codes[level] ?? '';
  const subject = {
    ...documentSubject(`${String(path.place.sourceLine ?? 0)}:${String(level)}:${code || name}`),
    statement: path.glossary ? ('' as const) : ('general_budget' as const),
    code,
  };
  const mark = LEVELS[level] ?? '';
  const terms = [wordTerm(shortName(name), `${shortName(name)}（${mark}）`, path.place)];
  const otherLevel = (actual: number, which: string): Run =>
    plainRun(subject, 'fails', {
      terms,
      words: {
        zh: `${shortName(name)}是${LEVELS[actual] ?? ''}${which === '' ? '' : `（${which}）`}，文中写作${mark}。`,
        en: `${shortName(name)} is a ${LEVEL_EN[actual] ?? ''}${which === '' ? '' : ` (${which})`}; the text calls it a ${LEVEL_EN[level] ?? ''}.`,
      },
    });
  if (code === '') {
    // Many codes may have the name (行政运行); where all are of another level, it is no name of this one.
    const levels = new Set(codesOfName('functional', name).map(({ length }) => levelOf(length)));
    const [only = -1, ...more] = levels;
    return only >= 0 && more.length === 0 && only !== level
      ? otherLevel(only, '')
      : plainRun(subject, 'could_not_run', { terms, missing: ['name'] });
  }
  const actual = levelOf(code.length);
  if (actual !== level) return otherLevel(actual, code);
  const above = path.codes.slice(0, level).findLastIndex((one, at) => one.length === LENGTHS[at]);
  const parent = path.codes[above] ?? '';
  const isUnder = parent === '' || code.startsWith(parent);
  const upper = shortName(path.names[above] ?? '');
  return plainRun(subject, isUnder ? 'holds' : 'fails', {
    terms: isUnder ? terms : [...terms, wordTerm(upper, `${upper}（${LEVELS[above] ?? ''}）`, path.place)],
    words: {
      zh: `${shortName(name)}（${code}）不在${shortName(path.names[above] ?? '')}（${parent}）之下，而在 ${code.slice(0, parent.length)} ${nameOfCode('functional', code.slice(0, parent.length))}之下。`,
      en: `${shortName(name)} (${code}) is not under ${shortName(path.names[above] ?? '')} (${parent}) but under ${code.slice(0, parent.length)} ${nameOfCode('functional', code.slice(0, parent.length))}.`,
    },
  });
}

/** The levels that a path names anew: those that the path before it named alike are its runs. */
function newLevels(path: Path, before: Path | undefined): number[] {
  const same = (level: number): boolean =>
    before !== undefined &&
    path.names.slice(0, level + 1).every((name, at) => name === before.names[at]) &&
    before.names[level] !== '';
  return [0, 1, 2].filter((level) => (path.names[level] ?? '') !== '' && !same(level));
}

/** 类 / 款 / 项 in words: each name is of the level it is marked as, and stands under the one named above it. */
export const PATH_LEVELS: Rule = {
  id: 'path-levels',
  family: 'codes',
  run: (input) => {
    const paths = pathsOf(input);
    if (paths.length === 0)
      return [plainRun(documentSubject('document'), 'could_not_run', { missing: ['path'] })];
    return paths.flatMap((path, index) =>
      newLevels(path, paths[index - 1]).map((level) => levelRun(path, level)),
    );
  },
};

/** The last name of a path with its code, where the code is of the list. */
function lastOf(path: Path): { name: string; code: string } {
  const at = path.names.findLastIndex((name) => name !== '');
  return { name: path.names[at] ?? '', code: path.codes[at] ?? '' };
}

/** Codes with money, and their parents: as the statements print them, or else as the prose says them. */
function codesInUse(input: CheckInput): { codes: ReadonlySet<string>; printed: boolean } {
  const printed = codedRows(input).filter(({ statement }) => statement !== 'basic_expenditure');
  const found =
    printed.length > 0
      ? printed.map(({ code, fact }) => fact.code || code)
      : input.facts
          .filter((fact) => fact.statement === 'general_budget' && fact.origin === 'narrative')
          .map((fact) => fact.code);
  const codes = new Set<string>();
  for (const code of found) for (const length of LENGTHS) codes.add(code.slice(0, length));
  codes.delete('');
  return { codes, printed: printed.length > 0 };
}

/** The row that the statements have with this amount, where there is one. */
function rowOfAmount(input: CheckInput, amount: string, length: number): Fact | undefined {
  return input.facts.find(
    (fact) =>
      fact.statement === 'general_budget' &&
      fact.origin === 'printed' &&
      fact.measure === 'total' &&
      fact.code.length === length &&
      compareDecimal(fact.amount, amount) === 0,
  );
}

/** An item that prose gives money has a row in the statements. */
export const PATH_IN_STATEMENTS: Rule = {
  id: 'path-in-statements',
  family: 'codes',
  run: (input) => {
    const { codes, printed } = codesInUse(input);
    return pathsOf(input)
      .filter(({ glossary }) => !glossary)
      .map((path) => {
        const { name, code } = lastOf(path);
        const subject = {
          ...documentSubject(`${String(path.place.sourceLine ?? 0)}:${code || name}`),
          statement: 'general_budget' as const,
          code,
        };
        const said = path.said;
        const terms = [
          wordTerm(shortName(name), shortName(name), path.place),
          ...(said === null ? [] : [saidTerm(said, 'other', shortName(name))]),
        ];
        if (!printed) return plainRun(subject, 'could_not_run', { terms, missing: ['general_budget'] });
        if (code === '') return plainRun(subject, 'could_not_run', { terms, missing: ['name'] });
        const isNone = said !== null && compareDecimal(said.value, '0') === 0;
        if (codes.has(code) || isNone) return plainRun(subject, 'holds', { terms });
        const row = said === null ? undefined : rowOfAmount(input, said.value, code.length);
        const place = row === undefined ? '' : `${row.codePrinted} ${row.label}`;
        const amount = said === null ? '' : plainAmount(said.value);
        return plainRun(subject, 'fails', {
          terms: [...terms, ...(row === undefined ? [] : [factTerm(row, 'other')])],
          words: {
            zh: `文中列有${shortName(name)}（${code}）${amount}，各表没有这个科目${place === '' ? '' : `，${amount} 在表中列在 ${place}`}。`,
            en: `The text has ${shortName(name)} (${code}) ${amount}; no statement has that code${place === '' ? '' : `, and ${amount} stands under ${place}`}.`,
          },
        });
      });
  },
};

/** An item that the glossary explains is one of the report: an error where the report has another of that name. */
export const GLOSSARY_PATH: Rule = {
  id: 'glossary-path',
  family: 'codes',
  run: (input) => {
    const { codes } = codesInUse(input);
    return pathsOf(input)
      .filter(({ glossary }) => glossary)
      .map((path) => {
        const { name, code } = lastOf(path);
        const subject = { ...documentSubject(`${String(path.place.sourceLine ?? 0)}:${code || name}`), code };
        const terms = [wordTerm(shortName(name), shortName(name), path.place)];
        if (codes.size === 0) return plainRun(subject, 'could_not_run', { terms, missing: ['statements'] });
        if (code === '') return plainRun(subject, 'could_not_run', { terms, missing: ['name'] });
        const namesake = codesOfName('functional', name).find((one) => one !== code && codes.has(one)) ?? '';
        return plainRun(subject, codes.has(code) ? 'holds' : 'fails', {
          severity: namesake === '' ? 'notice' : 'error',
          terms,
          words:
            namesake === ''
              ? {
                  zh: `名词解释中的${shortName(name)}（${code}）在本报告没有支出。`,
                  en: `The glossary explains ${shortName(name)} (${code}), on which this report has no spending.`,
                }
              : {
                  zh: `名词解释把${shortName(name)}列在 ${code}，本报告的是 ${namesake}。`,
                  en: `The glossary explains ${shortName(name)} as ${code}; this report has ${namesake}.`,
                },
        });
      });
  },
};
