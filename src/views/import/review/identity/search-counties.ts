import type { ChosenCounty } from '../edits/edits.ts';

/** At most so many are offered: who seeks another types a letter more. */
const OFFERED = 8;

/** A county that a person may choose; `isListed` is false for one that is taken as it was typed. */
export type FoundCounty = ChosenCounty & { readonly isListed: boolean };

/** A name with its six-digit code, as a person types a county of former years. */
const NAME_AND_CODE = /^(?<name>\p{Script=Han}{2,20})\s*(?<code>\d{6})$/u;

/**
 * Divisions of GB/T 2260 by name, pinyin or code, the best fit first; where there is none, a county as it was typed with its
 * name and code. The list is that of today: what was merged, renamed or made a district since is not in it, and its reports
 * are of its own time. Rejects where the list cannot be loaded.
 */
export async function searchCounties(query: string): Promise<readonly FoundCounty[]> {
  if (query.trim() === '') return [];
  const [{ searchDivisions }, { divisionId }, { findDivision }] = await Promise.all([
    import('../../../../model/divisions/search.ts'),
    import('../../../../model/divisions/division-id.ts'),
    import('../../../../model/divisions/divisions.ts'),
  ]);
  const listed = searchDivisions(query, OFFERED).map(({ code, name, city, province }) => ({
    ...{ code, county: name, city, province },
    idName: divisionId(code) || code,
    isListed: true,
  }));
  if (listed.length > 0) return listed;
  const { name, code = '' } = NAME_AND_CODE.exec(query.normalize('NFKC').trim())?.groups ?? {};
  // The first digits of a code have always been those of its province and its city.
  const province = findDivision(`${code.slice(0, 2)}0000`);
  if (name === undefined || province === undefined) return [];
  const city =
    findDivision(`${code.slice(0, 4)}00`)?.name ?? (/市$/u.test(province.name) ? province.name : '');
  return [{ code, county: name, city, province: province.name, idName: code, isListed: false }];
}
