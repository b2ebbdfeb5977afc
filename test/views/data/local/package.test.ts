import { unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPackage } from '../../../../src/ingest/package/load-package.ts';
import { splitPackage } from '../../../../src/ingest/package/split-package.ts';
import type { NewLocalReport } from '../../../../src/views/data/local/local-report.ts';
import { bringIn } from '../../../../src/views/data/local/bring-in.ts';
import { carryOut } from '../../../../src/views/data/local/carry-out.ts';
import { freeId } from '../../../../src/views/data/local/free-id.ts';
import { anyPackage, asBag } from '../../../ingest/package/arbitrary-package.ts';
import { keeperOver, ownReport, siteFile, siteReports } from './given.ts';

const zipOf = (bytes: Uint8Array) => [{ name: 'package.zip', bytes }];
const textsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([path, data]) => ({ path, text: new TextDecoder().decode(data) }));

const corrected = (report: NewLocalReport): NewLocalReport => {
  const [fact] = report.records.facts;
  if (fact === undefined) throw new Error('a report without figures');
  const { statement, row, code, label, measure, phase, printed } = fact;
  return {
    ...report,
    info: {
      ...report.info,
      corrections: [
        {
          ...{ reportId: report.info.reportId, statement, row, code, label, measure, phase, printed },
          amountPrinted: fact.amount,
          amount: '12.5',
          correctedAt: '2026-01-02T03:04:05.000Z',
        },
      ],
    },
  };
};

describe('a report carried out as a data package', () => {
  test('comes in again elsewhere with the same rows, corrections included, and goes out as the same bytes', async () => {
    const given = corrected(ownReport('jinan-2021', '济南市', 2021));
    const [here, there] = [keeperOver(), keeperOver()];
    await here.keeper.add(given);
    const bytes = await carryOut(here.keeper, ['jinan-2021']);
    expect(textsOf(bytes).map(({ path }) => path)).toContain('corrections.csv');
    expect(await bringIn(there.keeper, zipOf(bytes), siteFile)).toEqual({
      added: ['jinan-2021'],
      problems: [],
    });
    expect(there.keeper.reports[0]?.corrections).toEqual(given.info.corrections);
    expect(await carryOut(there.keeper, ['jinan-2021'])).toEqual(bytes);
  });

  test('has the resources that its datapackage.json describes, and loads without a problem', async () => {
    const { keeper } = keeperOver();
    await keeper.add(corrected(ownReport('jinan-2021', '济南市', 2021)));
    const texts = textsOf(await carryOut(keeper, ['jinan-2021']));
    const described = JSON.parse(texts.find(({ path }) => path === 'datapackage.json')?.text ?? '') as {
      resources: { path: string }[];
    };
    expect([...described.resources.map(({ path }) => path), 'datapackage.json'].sort()).toEqual(
      texts.map(({ path }) => path).sort(),
    );
    expect(loadPackage(texts).problems).toEqual([]);
  });

  test('whatever stands in its texts, comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage, async (ledger) => {
        const { keeper } = keeperOver();
        const { reports } = splitPackage(ledger);
        const own = reports.map((records, index): NewLocalReport => {
          const { corrections = [], ...rows } = records;
          const reportId = records.reports[0]?.reportId ?? '';
          const addedAt = `2026-01-01T00:00:00.${String(index).padStart(3, '0')}Z`;
          return {
            info: { reportId, held: 'local', name: '', addedAt, corrections, source: null },
            records: rows,
            bytes: null,
          };
        });
        await keeper.addAll(own);
        const { package: loaded } = loadPackage(
          textsOf(
            await carryOut(
              keeper,
              own.map(({ info }) => info.reportId),
            ),
          ),
        );
        const expected = {
          ...ledger,
          classifications: loaded.classifications,
          corrections: own.flatMap(({ info }) => info.corrections),
        };
        for (const table of [
          'statements',
          'facts',
          'changes',
          'indicators',
          'projects',
          'findings',
          'checks',
        ] as const)
          Object.assign(expected, { [table]: own.flatMap(({ records }) => records[table] as unknown[]) });
        expect(asBag(loaded)).toEqual(asBag(expected));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a data package brought in', () => {
  test('of a report that is here already, on the site or the reader’s own, is passed over', async () => {
    const { keeper } = keeperOver();
    const [site] = siteReports();
    if (site === undefined) throw new Error('no report in public/data');
    const there = keeperOver();
    const reportId = site.reports[0]?.reportId ?? '';
    const info = { reportId, held: 'local', name: '', addedAt: '', corrections: [], source: null } as const;
    await there.keeper.add({ info, records: site, bytes: null });
    await there.keeper.add(ownReport('jinan-2021', '济南市', 2021, 1));
    const bytes = await carryOut(there.keeper, [reportId, 'jinan-2021']);
    expect((await bringIn(keeper, zipOf(bytes), siteFile)).added).toEqual(['jinan-2021']);
    const again = await bringIn(keeper, zipOf(bytes), siteFile);
    expect(again.added).toEqual([]);
    expect(again.problems.map(({ severity }) => severity)).toEqual(['notice', 'notice']);
  });

  test('whose report has the id of another gets one of its own, in every table', async () => {
    const { keeper } = keeperOver();
    const siteId = siteReports()[0]?.reports[0]?.reportId ?? '';
    const there = keeperOver();
    await there.keeper.add(ownReport(siteId, '济南市', 2021));
    const bytes = await carryOut(there.keeper, [siteId]);
    const { added, problems } = await bringIn(keeper, zipOf(bytes), siteFile);
    expect(added).toEqual([`${siteId}-2`]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.messageZh).toContain(`${siteId}-2`);
    for (const table of ['facts', 'checks'] as const) {
      const [text = ''] = await keeper.texts(table);
      expect(
        new Set(
          text
            .trim()
            .split('\n')
            .slice(1)
            .map((line) => line.split(',')[0]),
        ),
      ).toEqual(new Set([`${siteId}-2`]));
    }
  });

  test('with damaged rows gives the others, and each damage by file and line', async () => {
    const { keeper } = keeperOver();
    const there = keeperOver();
    await there.keeper.add(ownReport('jinan-2021', '济南市', 2021));
    const files = textsOf(await carryOut(there.keeper, ['jinan-2021'])).map(({ path, text }) => ({
      name: `我的数据/${path}`,
      bytes: new TextEncoder().encode(
        path === 'projects.csv' ? `${text}nobody-2020,x,1,1,,,,\njinan-2021,y,=1+1,,,,,\n` : text,
      ),
    }));
    const { added, problems } = await bringIn(keeper, files, siteFile);
    expect(added).toEqual(['jinan-2021']);
    expect(problems.map(({ messageEn }) => messageEn).join(' ')).toMatch(
      /projects\.csv:\d+:budget.*1 rows belong/su,
    );
  });

  test.each([
    ['nothing', []],
    ['a file that is none', [{ name: 'a.csv', bytes: Uint8Array.of(1, 2, 3) }]],
    ['a zip cut off', zipOf(zipSync({ 'reports.csv': new Uint8Array(5000) }).subarray(0, 60))],
    ['a zip that unpacks without end', zipOf(zipSync({ 'reports.csv': new Uint8Array(80 * 2 ** 20) }))],
    ['a zip of something else', zipOf(zipSync({ 'word/document.xml': new Uint8Array(10) }))],
  ])('that is %s adds nothing and says why', async (_, files) => {
    const { keeper } = keeperOver();
    const { added, problems } = await bringIn(keeper, files, siteFile);
    expect(added).toEqual([]);
    expect(problems[0]).toMatchObject({ severity: 'error' });
    expect(problems[0]?.messageZh).toMatch(/\p{Script=Han}/u);
    expect(keeper.reports).toEqual([]);
  });
});

test('an id is free, fits a link, and is the wanted one where it can be', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.constantFrom('a', 'a-2', 'report', 'meixian-2020')),
      (wanted, ids) => {
        const id = freeId(wanted, new Set(ids));
        expect(ids).not.toContain(id);
        expect(id).toMatch(/^[a-z0-9-]{1,64}$/u);
      },
    ),
  );
  expect(freeId('meixian-2020', new Set(['meixian-2020', 'meixian-2020-2']))).toBe('meixian-2020-3');
});
