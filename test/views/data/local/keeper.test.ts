import { expect, test } from 'vitest';
import { createMemoryShelf } from '../../../../src/views/data/local/shelf.ts';
import type { Shelved } from '../../../../src/views/data/local/shelf.ts';
import { unshelve } from '../../../../src/views/data/local/shelve.ts';
import { keeperOver, ownReport } from './given.ts';

test('what is put away comes back: its rows, its file, and the tables it touched are told here and to other tabs', async () => {
  const { keeper, states, tables, told } = keeperOver();
  const given = ownReport('jinan-2021', '济南市', 2021);
  expect(await keeper.add(given)).toEqual({ keeping: 'kept' });
  expect(states.at(-1)).toEqual({ phase: 'ready', keeping: 'kept', problem: null, reports: [given.info] });
  expect(unshelve('facts', await keeper.texts('facts'))).toHaveLength(given.records.facts.length);
  expect(await keeper.bytes('jinan-2021')).toEqual(Uint8Array.of(1, 2, 3));
  expect(tables.at(-1)).toContain('facts');
  expect(tables.at(-1)).not.toContain('classifications');
  expect(told.at(-1)).toEqual(tables.at(-1));
});

test('a new name or standing touches no table', async () => {
  const { keeper, states, tables } = keeperOver();
  await keeper.add(ownReport('jinan-2021', '济南市', 2021));
  await keeper.rename('jinan-2021', '济南（送审稿）');
  await keeper.setHeld('jinan-2021', 'draft');
  expect(states.at(-1)?.reports[0]).toMatchObject({ name: '济南（送审稿）', held: 'draft' });
  expect(tables.slice(-2)).toEqual([[], []]);
});

test('what is removed is gone, with all of its tables', async () => {
  const shelf = createMemoryShelf();
  const { keeper, states, tables } = keeperOver(shelf);
  await keeper.add(ownReport('jinan-2021', '济南市', 2021));
  await keeper.remove('jinan-2021');
  expect(states.at(-1)?.reports).toEqual([]);
  expect(tables.at(-1)).toEqual(tables.at(0));
  expect(await keeper.texts('facts')).toEqual([]);
  expect(await shelf.infos()).toEqual([]);
});

test('a browser that denies storage says so, and the report is there for the visit', async () => {
  const { keeper, states } = keeperOver(null);
  expect(await keeper.add(ownReport('jinan-2021', '济南市', 2021))).toEqual({ keeping: 'visit_only' });
  expect(states.at(-1)).toMatchObject({ keeping: 'visit_only', problem: 'denied' });
  expect((await keeper.texts('facts')).length).toBe(1);
  expect(await keeper.bytes('jinan-2021')).toEqual(Uint8Array.of(1, 2, 3));
});

test('where storage is full the new report is there for the visit, what was kept stays kept, and room makes it well', async () => {
  const shelf = createMemoryShelf();
  let full = false;
  const { keeper, states } = keeperOver({
    ...shelf,
    put: (report) =>
      full ? Promise.reject(new DOMException('no room', 'QuotaExceededError')) : shelf.put(report),
  });
  await keeper.add(ownReport('jinan-2021', '济南市', 2021));
  full = true;
  expect(await keeper.add(ownReport('jinan-2022', '济南市', 2022, 1))).toEqual({ keeping: 'visit_only' });
  expect(states.at(-1)).toMatchObject({ keeping: 'visit_only', problem: 'full' });
  expect(states.at(-1)?.reports.map(({ reportId }) => reportId)).toEqual(['jinan-2021', 'jinan-2022']);
  expect((await shelf.infos()).map(({ reportId }) => reportId)).toEqual(['jinan-2021']);
  full = false;
  await keeper.add(ownReport('jinan-2022', '济南市', 2022, 1));
  expect(states.at(-1)).toMatchObject({ keeping: 'kept', problem: null });
  expect(await shelf.infos()).toHaveLength(2);
});

test('where there is room for the figures and not for the file, they are kept, and the file is there for the visit', async () => {
  const shelf = createMemoryShelf();
  let room = 0;
  const tight = {
    ...shelf,
    put: (report: Shelved) =>
      (report.bytes?.length ?? 0) > room
        ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
        : shelf.put(report),
  };
  const { keeper, states } = keeperOver(tight);
  const given = ownReport('jinan-2021', '济南市', 2021);
  expect(await keeper.add(given)).toEqual({ keeping: 'visit_file' });
  expect(states.at(-1)).toMatchObject({ keeping: 'kept', reports: [{ source: { isVisitOnly: true } }] });
  expect(await shelf.text('jinan-2021', 'facts')).not.toBeNull();
  expect(await keeper.bytes('jinan-2021')).toEqual(given.bytes);
  expect(await keeperOver(tight).keeper.bytes('jinan-2021')).toBeNull();
  room = 3;
  expect(await keeper.add(given)).toEqual({ keeping: 'kept' });
  expect(states.at(-1)?.reports).toEqual([given.info]);
  expect(await shelf.bytes('jinan-2021')).toEqual(given.bytes);
});

test('what another tab put away is seen once it tells', async () => {
  const shelf = createMemoryShelf();
  const here = keeperOver(shelf);
  const there = keeperOver(shelf);
  await there.keeper.add(ownReport('jinan-2021', '济南市', 2021));
  expect(here.keeper.reports).toEqual([]);
  await here.keeper.readAgain(there.tables.at(-1) ?? []);
  expect(here.states.at(-1)?.reports).toHaveLength(1);
  expect(here.tables.at(-1)).toContain('facts');
});

test('a browser that keeps nothing touches no table when it is asked first, one that keeps some touches theirs', async () => {
  const shelf = createMemoryShelf();
  const empty = keeperOver(shelf);
  await empty.keeper.readFirst();
  expect(empty.tables).toEqual([[]]);
  await empty.keeper.add(ownReport('jinan-2021', '济南市', 2021));
  const later = keeperOver(shelf);
  await later.keeper.readFirst();
  expect(later.tables.at(-1)).toContain('facts');
});
