import { expect, test } from 'vitest';
import { parseHash } from '../../src/state/parse-hash.ts';
import { serialiseState } from '../../src/state/serialise.ts';
import { URL_MIGRATIONS, migrateUrl } from '../../src/state/migrations.ts';
import type { UrlMigration } from '../../src/state/migrations.ts';

const renamed: UrlMigration = {
  date: '2030-01-02',
  why: 'a key got a shorter name',
  migrate(path, query) {
    const next = new URLSearchParams(query);
    const year = next.get('year');
    next.delete('year');
    if (year !== null) next.set('y', year);
    return { path, query: next };
  },
};
const moved: UrlMigration = {
  date: '2029-05-06',
  why: 'a view moved',
  migrate: (path, query) => ({ path: path === 'classes' ? 'structure' : path, query }),
};
const movedAgain: UrlMigration = {
  date: '2031-01-01',
  why: 'it moved again',
  migrate: (path, query) => ({ path: path === 'structure' ? 'composition' : path, query }),
};

test('an old link is read as it would be written today, the oldest change first whatever the order of the list', () => {
  const link = migrateUrl('classes', new URLSearchParams('year=2020&b=all'), [movedAgain, renamed, moved]);
  expect(link.path).toBe('composition');
  expect(Object.fromEntries(link.query)).toEqual({ b: 'all', y: '2020' });
});

test('a link of today is left as it is by every migration there is', () => {
  const query = new URLSearchParams('c=610326~511722&y=2020&f=a~b');
  const link = migrateUrl('structure', query, URL_MIGRATIONS);
  expect(link).toEqual({ path: 'structure', query });
});

test('2026-11-22: yuan was a reading; such a link opens as amounts in yuan, another reading keeps its unit', () => {
  const { state, problems } = parseHash('#/structure?c=610326&r=yuan&lang=en');
  expect(problems).toEqual([]);
  expect(state).toMatchObject({ reading: 'amount', unit: 'yuan', counties: ['610326'], language: 'en' });
  expect(serialiseState(state)).toBe('#/structure?c=610326&r=amount&u=yuan&lang=en');
  expect(parseHash('#/structure?r=share&u=yuan').state).toMatchObject({ reading: 'share', unit: 'yuan' });
  expect(parseHash('#/structure?r=share').state.unit).toBe('wan');
});

test('every migration is dated and says why', () => {
  for (const { date, why } of [...URL_MIGRATIONS, renamed, moved]) {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(why).not.toBe('');
  }
});
