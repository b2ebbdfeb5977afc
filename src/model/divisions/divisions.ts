import type { Division, SpelledDivision } from './division.ts';
import { EAST } from './list/east.ts';
import { ISLANDS } from './list/islands.ts';
import { NORTH } from './list/north.ts';
import { NORTHEAST } from './list/northeast.ts';
import { NORTHWEST } from './list/northwest.ts';
import { SOUTH_CENTRAL } from './list/south-central.ts';
import { SOUTHWEST } from './list/southwest.ts';

const ENTRY = /^(\d+)(\p{Script=Han}*)([A-Za-z]*)$/u;

/** The parts of `61陕西省ShaanXiSheng`; a head without a city has a code alone. */
function partsOf(entry: string): { digits: string; name: string; spelled: string } {
  const [, digits = '', name = '', spelled = ''] = ENTRY.exec(entry) ?? [];
  return { digits, name, spelled };
}

/** A list's lines: a province (two digits), or a city (four digits) with its counties (two more digits each). */
function read(list: string): SpelledDivision[] {
  let province = '';
  return list
    .trim()
    .split('\n')
    .flatMap((line): SpelledDivision[] => {
      const [head = '', ...counties] = line.split(' ');
      const { digits, name, spelled } = partsOf(head);
      if (digits.length === 2) {
        province = name;
        return [{ code: `${digits}0000`, name, city: '', province, spelled }];
      }
      const isMunicipality = province.endsWith('市');
      const city = name === '' && isMunicipality ? province : name;
      const ofCity = name === '' ? [] : [{ code: `${digits}00`, name, city, province, spelled }];
      return [
        ...ofCity,
        ...counties.map(partsOf).map((county) => ({
          code: digits + county.digits,
          name: county.name,
          city,
          province,
          spelled: county.spelled,
        })),
      ];
    });
}

/**
 * Every province, city and county-level division of GB/T 2260, sorted by code. Development zones (开发区) are no divisions
 * and are not in it. Some 80 kB: views load it by dynamic import.
 */
export const DIVISIONS: readonly SpelledDivision[] = [
  NORTH,
  NORTHEAST,
  EAST,
  SOUTH_CENTRAL,
  SOUTHWEST,
  NORTHWEST,
  ISLANDS,
].flatMap(read);

const BY_CODE: ReadonlyMap<string, SpelledDivision> = new Map(
  DIVISIONS.map((division) => [division.code, division]),
);

/** A division without what only the search needs. */
export const toDivision = ({ code, name, city, province }: SpelledDivision): Division => ({
  code,
  name,
  city,
  province,
});

/** The division with a code of six digits, or undefined. */
export function findDivision(code: string): Division | undefined {
  const found = BY_CODE.get(code);
  return found === undefined ? undefined : toDivision(found);
}

/** 1 a province, 2 a city, 3 a county-level division. */
export function levelOfDivision({ code }: Pick<Division, 'code'>): 1 | 2 | 3 {
  if (code.endsWith('0000')) return 1;
  return code.endsWith('00') ? 2 : 3;
}
