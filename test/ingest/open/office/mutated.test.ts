import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { UnreadableReportError } from '../../../../src/ingest/document.ts';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { readReport } from '../../../../src/ingest/read-report.ts';
import { FIXTURES_DIR } from '../../assign/sources.ts';
import { reportParts, type Source } from './report-parts.ts';
import { toDocx, toHtml, toWorkbook } from './write-formats.ts';

/** What a file is when bytes of it are changed, cut out, doubled or cut off. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 64 }),
  how: fc.constantFrom('flip', 'zero', 'drop', 'double', 'cut'),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(bytes: Uint8Array, { at, length, how }: Mutation): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const part = bytes.subarray(from, from + length);
  const rest = bytes.subarray(from + length);
  const changed = {
    flip: part.map((byte) => byte ^ 0x15),
    zero: part.map(() => 0),
    drop: [],
    double: [...part, ...part],
    cut: [],
  };
  return Uint8Array.from([...bytes.subarray(0, from), ...changed[how], ...(how === 'cut' ? [] : rest)]);
}

let source: Source;
beforeAll(async () => {
  source = await reportParts(`${FIXTURES_DIR}/cells-of-markdown.md`);
});

describe.each([
  ['docx', () => toDocx(source.parts), true],
  ['xlsx', () => toWorkbook(source.parts, 'xlsx'), true],
  ['xls', () => toWorkbook(source.parts, 'biff8'), false],
  ['html', () => toHtml(source.parts), false],
] as const)('a %s file with changed bytes', (extension, make, isSummed) => {
  it('is refused with a reason or read, and ends; where the format has sums, with no other figure', async () => {
    const bytes = make();
    const figures = (reading: ReturnType<typeof readReport>): string[] =>
      reading.facts
        .map((fact) =>
          [fact.statement, fact.codePrinted, fact.label, fact.measure, fact.phase, fact.printed].join(' '),
        )
        .sort();
    const whole = figures(readReport(await openDocument(`a.${extension}`, bytes), { reportId: 'a' }));
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        const changed = mutations.reduce(mutate, bytes);
        try {
          const document = await openDocument(`a.${extension}`, changed);
          const reading = readReport(document, { reportId: 'a' });
          if (isSummed) expect(figures(reading)).toEqual(whole);
        } catch (error) {
          if (!(error instanceof UnreadableReportError)) throw error;
          expect(error.messageZh).toMatch(/请/u);
        }
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 25), endOnFailure: true },
    );
  }, 600_000);
});
