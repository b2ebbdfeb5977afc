import type { ChosenCounty } from '../edits/edits.ts';

/** At most so many are offered: who seeks another types a letter more. */
const OFFERED = 8;

/** Divisions of GB/T 2260 by name, pinyin or code, the best fit first. Rejects where the list cannot be loaded. */
export async function searchCounties(query: string): Promise<readonly ChosenCounty[]> {
  if (query.trim() === '') return [];
  const [{ searchDivisions }, { divisionId }] = await Promise.all([
    import('../../../../model/divisions/search.ts'),
    import('../../../../model/divisions/division-id.ts'),
  ]);
  return searchDivisions(query, OFFERED).map(({ code, name, city, province }) => ({
    ...{ code, county: name, city, province },
    idName: divisionId(code) || code,
  }));
}
