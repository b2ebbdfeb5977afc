import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { multiplyDecimal } from '../../../../src/model/money.ts';
import type { ReportReading } from '../../../../src/views/data/source-page/source-document.ts';
import { applyEdits, carryId, correctionsOf } from '../../../../src/views/import/review/edits/apply-edits.ts';
import { hasEdits, NO_EDITS, withCorrection } from '../../../../src/views/import/review/edits/edits.ts';
import type { Corrected, Edits } from '../../../../src/views/import/review/edits/edits.ts';
import { PRINTED_UNITS, UNIT_FACTORS, unitsRead } from '../../../../src/views/import/review/edits/units.ts';
import { readFixture } from './read-fixture.ts';

let reading: ReportReading;
beforeAll(async () => {
  ({ reading } = await readFixture('line-numbers.txt'));
});

const at = '2026-01-02T03:04:05.678Z';
const county = {
  code: '310107',
  county: '普陀区',
  city: '上海市',
  province: '上海市',
  idName: 'putuo-310107',
};
const decimals = fc
  .tuple(fc.boolean(), fc.bigInt(0n, 999_999_999_999n), fc.bigInt(0n, 99n))
  .map(([minus, whole, cents]) => `${minus ? '-' : ''}${whole}.${String(cents).padStart(2, '0')}`);
const anyEdits = (facts: number): fc.Arbitrary<Edits> =>
  fc.record({
    identity: fc.record(
      {
        department: fc.string({ minLength: 1 }),
        departmentKind: fc.constantFrom('bureau' as const, 'agency' as const),
        county: fc.constant(county),
        fiscalYear: fc.integer({ min: 2010, max: 2030 }),
        scope: fc.constantFrom('own' as const, 'consolidated' as const),
      },
      { requiredKeys: [] },
    ),
    unit: fc.option(fc.constantFrom(...PRINTED_UNITS)),
    corrections: fc
      .array(fc.tuple(fc.nat(facts - 1), decimals), { maxLength: 6 })
      .map(
        (list) =>
          new Map(list.map(([index, number]): [number, Corrected] => [index, { number, correctedAt: at }])),
      ),
    added: fc.constant([]),
  });

describe('a correction', () => {
  test('changes the one figure, exactly, keeps what is printed beside it, and no other figure', () => {
    fc.assert(
      fc.property(fc.nat(reading.facts.length - 1), decimals, (index, number) => {
        const edited = applyEdits(
          reading,
          withCorrection(NO_EDITS, index, { number, correctedAt: at }),
          reading.report.reportId,
        );
        const { amount, certainty, ...rest } = edited.facts[index]!;
        const { amount: _was, certainty: _certainty, ...before } = reading.facts[index]!;
        expect(amount).toBe(number);
        expect(certainty).toBe('inferred');
        expect(rest).toEqual(before);
        expect(edited.facts.filter((_, other) => other !== index)).toEqual(
          reading.facts.filter((_, other) => other !== index),
        );
        expect({ ...edited, facts: [] }).toEqual({ ...reading, facts: [] });
      }),
      { numRuns: 12 },
    );
  });

  test('is told with what was printed, what that was read as, and what it is now', () => {
    const index = reading.facts.findIndex(({ printed }) => printed === '1,767.85');
    const fact = reading.facts[index]!;
    const edits = withCorrection(NO_EDITS, index, { number: '1677.85', correctedAt: at });
    expect(correctionsOf(reading, edits, 'here-2020')).toEqual([
      {
        reportId: 'here-2020',
        statement: fact.statement,
        row: fact.row,
        code: fact.code,
        label: fact.label,
        measure: fact.measure,
        phase: fact.phase,
        printed: '1,767.85',
        amountPrinted: '1767.85',
        amount: '1677.85',
        correctedAt: at,
      },
    ]);
    const undone = withCorrection(edits, index, null);
    expect(hasEdits(edits)).toBe(true);
    expect(hasEdits(undone)).toBe(false);
    expect(applyEdits(reading, undone, reading.report.reportId)).toEqual(reading);
  });
});

describe('the identity', () => {
  test('is carried to every row, and to nothing else', () => {
    fc.assert(
      fc.property(anyEdits(reading.facts.length), (edits) => {
        const edited = applyEdits(reading, edits, 'elsewhere-2021');
        const { statements, facts, changes, indicators, projects, report } = edited;
        for (const row of [...statements, ...facts, ...changes, ...indicators, ...projects, report])
          expect(row.reportId).toBe('elsewhere-2021');
        const shift = report.fiscalYear - reading.report.fiscalYear;
        expect(shift).toBe(
          (edits.identity.fiscalYear ?? reading.report.fiscalYear) - reading.report.fiscalYear,
        );
        expect(facts).toEqual(
          reading.facts.map((before, index) => {
            const ofYear = before.fiscalYear === reading.report.fiscalYear || before.origin === 'derived';
            const { amount, certainty } = facts[index]!;
            const fiscalYear = before.fiscalYear + (ofYear ? shift : 0);
            return { ...before, reportId: 'elsewhere-2021', fiscalYear, amount, certainty };
          }),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('keeps the source, and a title that was put together follows the department and the year', () => {
    const read = {
      ...reading,
      report: { ...reading.report, title: `${reading.report.department}2020年度部门决算` },
    };
    const { report } = applyEdits(
      read,
      { ...NO_EDITS, identity: { department: '某区医疗保障局', county, fiscalYear: 2021 } },
      'id',
    );
    expect(report).toEqual({
      ...read.report,
      reportId: 'id',
      department: '某区医疗保障局',
      county: '普陀区',
      countyCode: '310107',
      city: '上海市',
      province: '上海市',
      fiscalYear: 2021,
      title: '某区医疗保障局2021年度部门决算',
    });
    const printed = { ...reading, report: { ...reading.report, title: '本县的题目' } };
    expect(applyEdits(printed, { ...NO_EDITS, identity: { fiscalYear: 2021 } }, 'id').report.title).toBe(
      '本县的题目',
    );
  });

  test('a year that the report itself gives a figure stays; the year before that was worked out moves along', () => {
    const [fact] = reading.facts;
    const own = reading.report.fiscalYear;
    const facts = [
      { ...fact!, fiscalYear: own },
      { ...fact!, fiscalYear: own - 1, origin: 'derived' as const, printed: '' },
      { ...fact!, fiscalYear: own - 3, origin: 'narrative' as const },
    ];
    const edited = applyEdits(
      { ...reading, facts },
      { ...NO_EDITS, identity: { fiscalYear: own + 2 } },
      'id',
    );
    expect(edited.facts.map(({ fiscalYear }) => fiscalYear)).toEqual([own + 2, own + 1, own - 3]);
  });

  test('the years in the text are held against the year that a person says it is', () => {
    const own = reading.report.fiscalYear;
    const marks = reading.claims.filter((claim) => claim.kind === 'mark' && claim.mark.startsWith('year_'));
    expect(marks.length).toBeGreaterThan(0);
    const edited = applyEdits(reading, { ...NO_EDITS, identity: { fiscalYear: own + 1 } }, 'id');
    const expected = edited.claims.flatMap((claim) =>
      claim.kind === 'mark' && claim.mark.startsWith('year_') && claim.expected !== '' ? claim.expected : [],
    );
    expect(new Set(expected)).toEqual(new Set([String(own + 1)]));
  });
});

describe('the unit', () => {
  test('is told by the figures of each statement', () => {
    const units = unitsRead(reading.facts);
    expect(new Set(units.values())).toEqual(new Set(['wan']));
    const inYuan = reading.facts.map((fact) => ({ ...fact, amount: multiplyDecimal(fact.amount, '0.0001') }));
    expect(new Set(unitsRead(inYuan).values())).toEqual(new Set(['yuan']));
  });

  test('turns every printed amount exactly, what prose says not at all, and turns back without a trace', () => {
    for (const unit of PRINTED_UNITS) {
      const turned = applyEdits(reading, { ...NO_EDITS, unit }, reading.report.reportId);
      turned.facts.forEach((fact, index) => {
        const before = reading.facts[index]!;
        expect(multiplyDecimal(fact.amount, '1')).toBe(
          multiplyDecimal(before.amount, before.origin === 'printed' ? UNIT_FACTORS[unit] : '1'),
        );
        expect(fact.certainty).toBe(before.certainty);
      });
      expect(new Set(unitsRead(turned.facts).values())).toEqual(new Set([unit]));
      const back = applyEdits(turned, { ...NO_EDITS, unit: 'wan' }, reading.report.reportId);
      back.facts.forEach((fact, index) =>
        expect(multiplyDecimal(fact.amount, '1')).toBe(multiplyDecimal(reading.facts[index]!.amount, '1')),
      );
    }
  });

  test('is that of a figure put right as well: what was typed is a number of the page', () => {
    const index = reading.facts.findIndex(({ printed }) => printed === '1,767.85');
    const edits = {
      ...withCorrection(NO_EDITS, index, { number: '1677.85', correctedAt: at }),
      unit: 'yuan' as const,
    };
    expect(applyEdits(reading, edits, 'id').facts[index]!.amount).toBe('0.167785');
    expect(correctionsOf(reading, edits, 'id')[0]).toMatchObject({
      amountPrinted: '0.176785',
      amount: '0.167785',
    });
  });
});

test('checks and findings go under the id of the report', () => {
  const rows = [{ reportId: 'a', rule: 'x' }] as unknown as Parameters<typeof carryId>[0];
  expect(carryId(rows, 'b')).toEqual([{ reportId: 'b', rule: 'x' }]);
});
