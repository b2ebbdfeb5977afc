import { parentOfCode } from '../../model/classification/index.ts';
import type { Rule, Run } from '../rule.ts';
import { documentSubject, plainRun } from '../residue/mark-rule.ts';
import { codesOfName, judgeName, nameOfCode } from './names.ts';
import {
  codedRows,
  hasRightDigits,
  kindOfStatement,
  rowSubject,
  rowTerm,
  type CodedRow,
} from './printed-codes.ts';

/** Classes of which our functional list has every 款 and 项; of the others it has the class, and little below it. */
const WHOLE_CLASSES: ReadonlySet<string> = new Set(['208', '210', '213', '221', '229']);

/** Items that have another number in another year: 2089901 became 2089999 in 2021. */
const RENUMBERED: ReadonlySet<string> = new Set(['2089901']);

/** A run for each row with a code; where no statement prints one, the rule could not be run. */
function perRow(id: string, judge: (row: CodedRow, all: readonly CodedRow[]) => Run | null): Rule {
  return {
    id,
    family: 'codes',
    run: (input) => {
      const rows = codedRows(input);
      if (rows.length === 0)
        return [plainRun(documentSubject('document'), 'could_not_run', { missing: ['statements'] })];
      return rows.flatMap((row) => judge(row, rows) ?? []);
    },
  };
}

/** A functional code has 3, 5 or 7 digits, an economic one 3 or 5. */
export const CODE_DIGITS: Rule = perRow('code-digits', (row) =>
  plainRun(rowSubject(row), hasRightDigits(row.statement, row.code) ? 'holds' : 'fails', {
    terms: [rowTerm(row, row.code)],
    words: {
      zh: `科目代码 ${row.code} 为 ${String(row.code.length)} 位${row.fact.code === '' ? '' : `，${row.name}的代码是 ${row.fact.code}`}。`,
      en: `The code ${row.code} has ${String(row.code.length)} digits${row.fact.code === '' ? '' : `; that of ${row.name} is ${row.fact.code}`}.`,
    },
  }),
);

/** A code is in the official list, where the list is whole. */
export const CODE_LISTED: Rule = perRow('code-listed', (row) => {
  if (!hasRightDigits(row.statement, row.code)) return null;
  const kind = kindOfStatement(row.statement);
  const isListed = nameOfCode(kind, row.code) !== '' || RENUMBERED.has(row.code);
  const cls = row.code.slice(0, 3);
  const isWhole = kind === 'economic' || WHOLE_CLASSES.has(cls) || row.code.length === 3;
  const terms = [rowTerm(row, row.code)];
  if (!isListed && !isWhole && nameOfCode(kind, cls) !== '')
    return plainRun(rowSubject(row), 'could_not_run', { terms, missing: ['classification'] });
  return plainRun(rowSubject(row), isListed ? 'holds' : 'fails', {
    terms,
    words: {
      zh: `科目表没有代码 ${row.code}（表中名称：${row.name}）。`,
      en: `The classification has no code ${row.code} (named ${row.name} in the statement).`,
    },
  });
});

/** The name beside a code is the code's own. */
export const CODE_NAME: Rule = perRow('code-name', (row) => {
  const kind = kindOfStatement(row.statement);
  const official = nameOfCode(kind, row.code);
  if (official === '' || row.name === '') return null;
  const judged = judgeName(kind, row.code, row.name);
  const terms = [rowTerm(row, row.name.slice(0, 16))];
  if (judged === 'own' || judged === 'variant') return plainRun(rowSubject(row), 'holds', { terms });
  const other = codesOfName(kind, row.name)[0] ?? '';
  return plainRun(rowSubject(row), 'fails', {
    severity: judged === 'other' ? 'error' : 'notice',
    terms,
    words:
      judged === 'other'
        ? {
            zh: `${row.code} 是${official}，表中名称“${row.name}”属于 ${other}。`,
            en: `${row.code} is ${official}; the name beside it, ${row.name}, belongs to ${other}.`,
          }
        : {
            zh: `${row.code} 是${official}，表中名称为“${row.name}”。`,
            en: `${row.code} is ${official}; the statement names it ${row.name}.`,
          },
  });
});

/** In a list of functional codes the nearest shorter code above is the parent. */
export const CODE_PARENT: Rule = perRow('code-parent', (row, all) => {
  const { statement, code } = row;
  if (!hasRightDigits(statement, code) || code.length === 3) return null;
  const own = all.filter((one) => one.statement === statement && hasRightDigits(statement, one.code));
  // Three lists stand side by side in the economic statement: there the class only has to be printed.
  const isEconomic = kindOfStatement(statement) === 'economic';
  const shorter = own.filter((one) => one.code.length < code.length);
  if (shorter.length === 0)
    return plainRun(rowSubject(row), 'could_not_run', { missing: [parentOfCode(code)] });
  const above = isEconomic
    ? (shorter.find((one) => code.startsWith(one.code)) ?? shorter.at(-1))
    : shorter.filter((one) => one.row <= row.row).at(-1);
  const isUnder = above !== undefined && code.startsWith(above.code);
  return plainRun(rowSubject(row), isUnder ? 'holds' : 'fails', {
    terms: [rowTerm(row, code), ...(above === undefined ? [] : [rowTerm(above, above.code)])],
    words: {
      zh: `${code} 不在上级科目 ${parentOfCode(code)} 之下${above === undefined || isEconomic ? '' : `，上面是 ${above.code}`}。`,
      en: `${code} does not stand under ${parentOfCode(code)}${above === undefined || isEconomic ? '' : `; above it is ${above.code}`}.`,
    },
  });
});

/** Under one parent no two codes have one name, and no code stands twice. */
export const NAME_ONCE: Rule = perRow('name-once', (row, all) => {
  const before = all.filter(
    (one) =>
      one.statement === row.statement &&
      one.row < row.row &&
      one.code.length === row.code.length &&
      parentOfCode(one.code) === parentOfCode(row.code),
  );
  const twin = before.find((one) => one.code === row.code);
  const namesake = before.find((one) => one.name === row.name && row.name !== '');
  const other = twin ?? namesake;
  return plainRun(rowSubject(row), other === undefined ? 'holds' : 'fails', {
    severity: twin === undefined ? 'error' : 'notice',
    terms: [rowTerm(row, row.code), ...(other === undefined ? [] : [rowTerm(other, other.code)])],
    words:
      twin === undefined
        ? {
            zh: `${other?.code ?? ''} 与 ${row.code} 名称相同（${row.name}）。`,
            en: `${other?.code ?? ''} and ${row.code} have one name (${row.name}).`,
          }
        : {
            zh: `科目 ${row.code} 在表中列了两次。`,
            en: `The code ${row.code} stands twice in the statement.`,
          },
  });
});
