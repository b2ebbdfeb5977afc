import { expect, test } from 'vitest';
import { carriedFigures, withSite } from '../../src/embed/figures-of.ts';
import { DEFAULT_EMBED } from '../../src/state/embed-link.ts';
import { EMBED } from '../../src/text/messages/embed.ts';
import { packAnswers } from '../../src/views/embedding/carried-answers.ts';

const rows = (...amounts: string[]) => ({
  columns: ['report_id', 'amount'],
  rows: amounts.map((amount, index) => [`r${index}`, amount]),
});
const SITE = { dataVersion: 'new', answers: { q: rows('1.00', '2.00') } };
const choose = async (mode: 'live' | 'frozen', dataVersion: string, amounts: string[]) => {
  const choice = { ...DEFAULT_EMBED, mode, dataVersion, carried: await packAnswers({ q: rows(...amounts) }) };
  return { choice, carried: await carriedFigures(choice) };
};

test('a live embed without figures shows the site’s, and says so where there are none to be had', () => {
  expect(withSite(DEFAULT_EMBED, null, SITE)).toEqual({ snapshot: SITE, note: null });
  expect(withSite(DEFAULT_EMBED, null, null)).toEqual({ snapshot: null, note: { message: EMBED.notLoaded } });
});

test('a frozen embed keeps its figures when the site has newer, and says that there are newer', async () => {
  const { choice, carried } = await choose('frozen', 'old', ['0.90']);
  const { snapshot, note } = withSite(choice, carried, SITE);
  expect(snapshot).toEqual({ dataVersion: 'old', answers: { q: rows('0.90') } });
  expect(note).toEqual({ message: EMBED.newer, params: { version: 'new' } });
});

test('a live embed takes newer figures as soon as there are any', async () => {
  const { choice, carried } = await choose('live', 'old', ['0.90']);
  expect(withSite(choice, carried, SITE)).toEqual({ snapshot: SITE, note: null });
});

test('figures of the site’s own version must be the site’s; some of its rows will do', async () => {
  const honest = await choose('frozen', 'new', ['1.00']);
  expect(withSite(honest.choice, honest.carried, SITE).note).toBeNull();
  const altered = await choose('frozen', 'new', ['9.00']);
  expect(withSite(altered.choice, altered.carried, SITE).note).toEqual({ message: EMBED.changed });
});

test('damaged figures are said to be damaged, never replaced by others in a frozen embed', async () => {
  const choice = { ...DEFAULT_EMBED, mode: 'frozen' as const, dataVersion: 'old', carried: 'AAAA' };
  const carried = await carriedFigures(choice);
  expect(withSite(choice, carried, SITE)).toEqual({ snapshot: null, note: { message: EMBED.damaged } });
});
