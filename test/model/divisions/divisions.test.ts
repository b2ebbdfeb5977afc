import { describe, expect, it } from 'vitest';
import { divisionId } from '../../../src/model/divisions/division-id.ts';
import { DIVISIONS, findDivision, levelOfDivision } from '../../../src/model/divisions/divisions.ts';
import { searchDivisions } from '../../../src/model/divisions/search.ts';

describe('the divisions of the nation', () => {
  it('have six digits, each once, sorted, and lie in a province and (counties of a city) in a city that is in the list', () => {
    const codes = DIVISIONS.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(3150);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.toSorted()).toEqual(codes);
    for (const division of DIVISIONS) {
      expect(division.code).toMatch(/^\d{6}$/u);
      expect(findDivision(`${division.code.slice(0, 2)}0000`)?.name).toBe(division.province);
      const city = findDivision(`${division.code.slice(0, 4)}00`);
      if (levelOfDivision(division) === 3 && city !== undefined) expect(division.city).toBe(city.name);
    }
  });

  it.each([
    ['610326', '眉县', '宝鸡市', '陕西省'],
    ['310107', '普陀区', '上海市', '上海市'],
    ['330903', '普陀区', '舟山市', '浙江省'],
    ['419001', '济源市', '', '河南省'],
    ['610300', '宝鸡市', '宝鸡市', '陕西省'],
    ['650000', '新疆维吾尔自治区', '', '新疆维吾尔自治区'],
    ['441900', '东莞市', '东莞市', '广东省'],
  ])('%s is %s in %s, %s', (code, name, city, province) => {
    expect(findDivision(code)).toEqual({ code, name, city, province });
  });

  it('an unknown code is none', () => {
    expect(findDivision('999999')).toBeUndefined();
    expect(findDivision('')).toBeUndefined();
    expect(divisionId('999999')).toBe('');
  });
});

describe('what stands for a division in an id', () => {
  it('is plain, and no two divisions share it', () => {
    const ids = DIVISIONS.map(({ code }) => divisionId(code));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]{2,}(?:-\d{6})?$/u);
  });

  it.each([
    ['610326', 'meixian'],
    ['441403', 'meixianqu'],
    ['371521', 'yanggu'],
    ['410882', 'qinyang'],
    ['310107', 'putuo-310107'],
    ['610000', 'shaanxi'],
    ['433100', 'xiangxi'],
    ['341500', 'luan'],
  ])('of %s is %s', (code, id) => {
    expect(divisionId(code)).toBe(id);
  });
});

describe('searching a division', () => {
  const found = (query: string): string[] => searchDivisions(query, 4).map(({ code }) => code);

  it.each([
    ['眉县', '610326'],
    ['meixian', '610326'],
    ['mei xian', '610326'],
    ["xi'an", '610100'],
    ['陕西 眉', '610326'],
    ['宝鸡市眉县', '610326'],
    ['上海市普陀区', '310107'],
    ['610326', '610326'],
    ['６１０３２６', '610326'],
    ['chongqing', '500000'],
  ])('%s first finds %s', (query, code) => {
    expect(found(query)[0]).toBe(code);
  });

  it('gives every division of a name, by code', () => {
    expect(found('普陀区')).toEqual(['310107', '330903']);
    expect(found('鼓楼区')).toEqual(['320106', '320302', '350102', '410204']);
  });

  it('finds every division by its own name, its pinyin and its code', () => {
    for (const { code, name, spelled } of DIVISIONS.filter((_, at) => at % 97 === 0)) {
      for (const query of [name, spelled, code])
        expect(searchDivisions(query, 20).map((division) => division.code)).toContain(code);
    }
  });

  it('gives nothing for nothing, and no more than asked', () => {
    expect(searchDivisions('', 5)).toEqual([]);
    expect(searchDivisions('(*+?', 5)).toEqual([]);
    expect(searchDivisions('x', 3)).toHaveLength(3);
  });
});
