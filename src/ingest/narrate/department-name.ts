import { DIVISIONS, PROVINCES } from './divisions.ts';

const BODY = '(?:局|委员会|办公室|中心|机构|部|院|厅|处|站|所|队|会|学校|中学|小学|政府)';
const NAME = `[\\u4e00-\\u9fa5]{3,30}?${BODY}`;
const HEAD = new RegExp(
  `^(?:编制|填报)?(?:部门|单位)(?:（单位）|\\(单位\\))?[：:](${NAME})(?=$|[（(]|\\d|单位|金额|公开)`,
);
const OVERVIEW = new RegExp(`^(?:第[一二三四五六七八九十]部分)?(${NAME})概况$`);
const TITLE = new RegExp(
  `^(?:20\\d\\d年度?)?(${NAME})(?:[（(][^）)]*[）)])?(?:20\\d\\d年度?)?(?:部门|单位)?决算`,
);
const MEDICAL =
  /([\u4e00-\u9fa5]{1,12}?(?:自治县|自治旗|林区|特区|县|市|区|旗|州|省))(医疗保障(?:经办(?:机构|中心)|服务中心|事务中心|局)|医疗保险(?:经办)?(?:中心|局))/g;
/** Words that end in 县, 市 or 区 and are no place's name. */
const NO_PLACE = /^(?:我|全|本|各|由|与|和|及|对|在|该|为|被|入|向)|(?:部门|单位|编制|根据|卫生|关于)/;

/** The place a body's name begins with: its county-level division, and the city or province before it where they are named. */
export type Place = { county: string; city: string; province: string };

/** The place in a name (上海市普陀区…, 沁阳市…); `''` for what the name does not say. */
export function placeOf(name: string): Place {
  const plain = name.replace(/^(?:中共|中国共产党)/, '');
  const found =
    /^([\u4e00-\u9fa5]{2,8}?(?:省|自治区))?([\u4e00-\u9fa5]{2,8}?(?:市|自治州|地区|盟))?([\u4e00-\u9fa5]{1,8}?(?:自治县|自治旗|县|旗|区|市))/.exec(
      plain,
    );
  const county = found?.[3] ?? '';
  const city = found?.[2] ?? '';
  const isMunicipality = Object.values(PROVINCES).includes(city);
  return { county, city, province: found?.[1] ?? (isMunicipality ? city : '') };
}

/** The medical-security body named most often with its place; another county's is named seldom. */
function mostNamedMedical(prose: string): string {
  const counts = new Map<string, number>();
  for (const [name, place = ''] of prose.matchAll(MEDICAL)) {
    if (NO_PLACE.test(place) || place.length < 2) continue;
    const weight = DIVISIONS.some((division) => division.county === place) ? 3 : 1;
    counts.set(name, (counts.get(name) ?? 0) + weight);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/**
 * The department (or agency) whose accounts these are: from a statement's head (部门：…), else from the overview's title
 * (…概况), else from the report's title, else the medical-security body the prose names most. `''` where none is named.
 */
export function departmentName(lines: readonly string[], prose: string): string {
  const bare = lines.map((line) => line.replace(/\s+/g, ''));
  for (const pattern of [HEAD, OVERVIEW, TITLE]) {
    for (const line of bare) {
      const name = pattern.exec(line)?.[1] ?? '';
      if (placeOf(name).county !== '' && !NO_PLACE.test(name)) return name;
    }
  }
  return mostNamedMedical(prose);
}
