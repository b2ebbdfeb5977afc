import { beforeAll, describe, expect, test } from 'vitest';
import {
  OVERVIEW_CLASSES,
  OVERVIEW_INCOME_SIDE,
  OVERVIEW_SIDES,
  OVERVIEW_SOURCES,
  OVERVIEW_SPENDING_SIDE,
} from '../../../../src/checks/inside/overview-sums.ts';
import { loadPackage } from '../../../../src/ingest/package/load-package.ts';
import { writePackage } from '../../../../src/ingest/package/write-package.ts';
import { STATEMENTS } from '../../../../src/model/statement.ts';
import type { StatementId } from '../../../../src/model/statement.ts';
import type { ReportReading } from '../../../../src/views/data/source-page/source-document.ts';
import {
  columnChoices,
  figureIn,
  ordinalIn,
  rowChoices,
  searchRows,
} from '../../../../src/views/import/review/add/row-choices.ts';
import { applyEdits, correctionsOf } from '../../../../src/views/import/review/edits/apply-edits.ts';
import { handOf, hasEdits, NO_EDITS, withAdded } from '../../../../src/views/import/review/edits/edits.ts';
import type { Added, Edits } from '../../../../src/views/import/review/edits/edits.ts';
import { readFixture } from './read-fixture.ts';

let whole: ReportReading;
beforeAll(async () => {
  ({ reading: whole } = await readFixture('cells-of-markdown.md'));
});

const correctedAt = '2026-01-02T03:04:05.678Z';

/** The fixture as if the reader had not read some of its figures. */
function without(isLost: (fact: ReportReading['facts'][number]) => boolean): ReportReading {
  return { ...whole, facts: whole.facts.filter((fact) => !isLost(fact)) };
}

/** The figure of a row and column, chosen as a person does. */
function addTo(
  reading: ReportReading,
  statement: StatementId,
  typed: string,
  measure: string,
  number: string,
): Added {
  const row = searchRows(rowChoices(reading.facts, statement), typed, 1)[0]!;
  const column = columnChoices(reading.facts, statement, row).find((each) => each.measure === measure)!;
  const { code, codePrinted, label, sourcePage, sourceLine } = row;
  return {
    ...{
      statement,
      row: ordinalIn(reading.facts, statement, row),
      code,
      codePrinted,
      label,
      sourcePage,
      sourceLine,
    },
    ...{ measure: column.measure, phase: column.phase, printed: '', number, correctedAt },
  };
}

const SUMS = [
  OVERVIEW_SOURCES,
  OVERVIEW_CLASSES,
  OVERVIEW_INCOME_SIDE,
  OVERVIEW_SPENDING_SIDE,
  OVERVIEW_SIDES,
];
const withFigures = (...added: Added[]): Edits => ({ ...NO_EDITS, added });

describe('a figure that was not read, added by hand', () => {
  test('follows what was read, as a cell of its statement with nothing printed, never certain; taken away nothing is left', () => {
    const [lost] = whole.facts.filter(({ statement, label }) => statement === 'income' && label === '合计');
    const reading = without((fact) => fact === lost);
    const edits = withFigures(addTo(reading, 'income', '合计', lost!.measure, '377.37'));
    const { facts } = applyEdits(reading, edits, 'here-2022');
    expect(facts).toHaveLength(reading.facts.length + 1);
    expect(facts.at(-1)).toEqual({
      ...lost,
      reportId: 'here-2022',
      printed: '',
      amount: '377.37',
      certainty: 'inferred',
    });
    expect(correctionsOf(reading, edits, 'here-2022')).toMatchObject([
      { statement: 'income', label: '合计', printed: '', amountPrinted: null, amount: '377.37', correctedAt },
    ]);
    expect(handOf(edits, reading.facts.length)).toEqual(new Map([[reading.facts.length, 'added']]));
    expect(hasEdits(edits)).toBe(true);
    const undone = withAdded(edits, 0, null);
    expect(hasEdits(undone)).toBe(false);
    expect(applyEdits(reading, undone, reading.report.reportId)).toEqual(reading);
  });

  test('takes part in the sums as if it had been read, of a two-sided statement too, and a wrong one is found', () => {
    const isLost = ({ statement, label }: ReportReading['facts'][number]): boolean =>
      statement === 'income_expenditure' && /^本年(?:收入|支出)合计$/u.test(label);
    const reading = without(isLost);
    const outcomes = (read: ReportReading): string[] =>
      SUMS.flatMap((rule) => rule.run(read)).map(({ key, outcome }) => `${key} ${outcome}`);
    const [income, spending] = whole.facts.filter(isLost).map(({ amount }) => amount);
    const added = (number: string): ReportReading =>
      applyEdits(
        reading,
        withFigures(
          addTo(reading, 'income_expenditure', '本年收入合计', 'income', number),
          addTo(reading, 'income_expenditure', '本年支出合计', 'expenditure', spending!),
        ),
        reading.report.reportId,
      );
    expect(outcomes(added(income!))).toEqual(outcomes(whole));
    expect(outcomes(added('1.00'))).toContain('income_expenditure:income fails');
  });

  test('goes out with the data package and comes in again as it is', () => {
    const reading = without(({ statement }) => statement === 'three_public');
    const id = reading.report.reportId;
    const edits = withFigures(addTo(reading, 'three_public', '', 'reception', '1.20'));
    const { report, statements, facts } = applyEdits(reading, edits, id);
    const corrections = correctionsOf(reading, edits, id);
    const files = writePackage({
      ...{ reports: [report], statements, facts, corrections },
      ...{ classifications: [], changes: [], indicators: [], projects: [], findings: [], checks: [] },
    });
    const loaded = loadPackage(files);
    expect(loaded.problems.filter(({ file }) => file !== 'classifications.csv')).toEqual([]);
    expect(loaded.package.corrections).toEqual(corrections.map((made) => ({ ...made, amount: '1.2' })));
    expect(
      loaded.package.facts.filter(({ printed, origin }) => origin === 'printed' && printed === ''),
    ).toMatchObject([
      { statement: 'three_public', measure: 'reception', amount: '1.2', certainty: 'inferred', row: 1 },
    ]);
  });

  test('makes of a blank statement one with figures; one that was not read stays unread but for it', () => {
    const states = {
      blank: 'disclosed',
      declared_empty: 'disclosed',
      absent: 'unreadable',
      unreadable: 'unreadable',
    };
    for (const [before, after] of Object.entries(states)) {
      const reading = without(({ statement }) => statement === 'state_capital');
      const statements = reading.statements.map((record) =>
        record.statement === 'state_capital'
          ? { ...record, state: before as 'blank', reason: 'no_funds' }
          : record,
      );
      const edits = withFigures(addTo(reading, 'state_capital', '223', 'total', '5'));
      const edited = applyEdits({ ...reading, statements }, edits, 'id').statements;
      expect(edited.find(({ statement }) => statement === 'state_capital')).toMatchObject({
        state: after,
        reason: '',
      });
    }
  });
});

describe('the rows that a figure can be added to', () => {
  test('are those that were read, those of the layout and those of the official list, each once', () => {
    for (const statement of STATEMENTS) {
      const rows = rowChoices(whole.facts, statement);
      const names = rows.map(({ side, code, codePrinted, label, phase, row, isRead }) =>
        [side, code, codePrinted, label, phase, isRead ? row : ''].join('|'),
      );
      expect(new Set(names).size).toBe(rows.length);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const row of rows.filter(({ isRead }) => !isRead).slice(0, 8)) {
        expect(ordinalIn(whole.facts, statement, row)).toBeGreaterThanOrEqual(1);
        for (const column of columnChoices(whole.facts, statement, row))
          expect(figureIn(whole.facts, statement, row, column)).toBeUndefined();
      }
    }
    const income = rowChoices([], 'income_expenditure').map(({ label }) => label);
    expect(income).toContain('本年收入合计');
    expect(income).toContain('卫生健康支出');
    expect(rowChoices([], 'three_public').map(({ phase }) => phase)).toEqual([
      'initial_budget',
      'budget',
      'final',
    ]);
    expect(rowChoices([], 'basic_expenditure').map(({ code }) => code)).toContain('30307');
  });

  test('every figure that was read stands in a row and column that can be chosen, and is in the way there', () => {
    for (const statement of STATEMENTS) {
      const rows = rowChoices(whole.facts, statement).filter(({ isRead }) => isRead);
      const found = rows.flatMap((row) =>
        columnChoices(whole.facts, statement, row).flatMap(
          (column) => figureIn(whole.facts, statement, row, column) ?? [],
        ),
      );
      const printed = whole.facts.filter((fact) => fact.statement === statement && fact.origin === 'printed');
      expect(new Set(found)).toEqual(new Set(printed));
    }
  });

  test('are found by code, by name and in English', () => {
    const rows = rowChoices([], 'general_budget');
    expect(searchRows(rows, '21013', 3).map(({ code }) => code)).toEqual(['21013', '2101301', '2101302']);
    expect(searchRows(rows, '城乡医疗救助', 1)[0]?.code).toBe('2101301');
    expect(searchRows(rows, 'medical aid', 9).map(({ code }) => code)).toContain('21013');
    expect(searchRows(rows, '没有这一行', 9)).toEqual([]);
  });
});
