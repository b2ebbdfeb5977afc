import { placeOf } from './place.ts';

/** What the names of bodies end in: departments, party and mass organisations, courts, institutions. */
const BODY =
  '(?:局|委员会|委|办公室|办|中心|机构|部|院|厅|处|站|所|队|会|学校|中学|小学|大学|学院|幼儿园|园|馆|社|团|台|场|库|校|政府|街道|基地|政协|人大)';
const NAME = `[\\u4e00-\\u9fa5]{3,40}?${BODY}`;
/** The word before a body's name in the head of a statement. */
const HEAD =
  /^(?:编制|填报|公开|预算|决算|报送)?(?:部门|单位)(?:名称)?(?:[（(](?:单位|部门|公章|盖章|签章)[）)])?[:：](.*)$/u;
const AFTER_HEAD = /(?:金额)?单位[:：]|金额|公开|[（(\d]|财决|日期|年度|第.页/u;
const OVERVIEW = new RegExp(
  `^(?:第[一二三四五六七八九十]部分[、:：]?)?(${NAME})(?:部门|单位)?(?:基本)?概况$`,
);
const TITLE = new RegExp(
  `^(?:20\\d\\d年度?)?(${NAME})(?:[（(][^）)]*[）)])?(?:20\\d\\d年度?)?(?:部门|单位)?决算`,
);
/** A title page in several lines: the body's name alone next to `2023年度部门决算`. */
const NAME_ALONE = new RegExp(`^(${NAME})(?:[（(][^）)]*[）)])?$`);
const TITLE_WITHOUT_NAME = /^(?:20\d\d年度?)?(?:部门|单位)?决算(?:公开)?(?:报告|情况|说明|信息)*$/u;
const MEDICAL =
  /([\u4e00-\u9fa5]{1,12}?(?:自治县|自治旗|林区|特区|县|市|区|旗|州|省))(医疗保障(?:经办(?:机构|中心)|服务中心|事务中心|局)|医疗保险(?:经办)?(?:中心|局))/g;
/** Words that end in 县, 市 or 区 and are no place's name (but 和平县, 全州县 and 本溪市 are). */
const NO_PLACE = /^(?:我|全|本|各|由|与|和|及|对|在|该|为|被|入|向)|(?:部门|单位|编制|根据|卫生|关于)/;

const hasPlace = (name: string): boolean => placeOf(name).county !== '';

function hasListedPlace(name: string): boolean {
  const { code, candidates } = placeOf(name);
  return code !== '' || candidates.length > 0;
}

/** What may be a body's name and no sentence or unit of money. */
const isName = (name: string): boolean =>
  /^\p{Script=Han}{3,40}$/u.test(name) &&
  !/元$/u.test(name) &&
  (hasListedPlace(name) || !NO_PLACE.test(name));

/** The medical-security body named most often with its place; another county's is named seldom. */
function mostNamedMedical(prose: string): string {
  const counts = new Map<string, number>();
  for (const [name, place = ''] of prose.matchAll(MEDICAL)) {
    const isListed = hasListedPlace(place);
    if ((NO_PLACE.test(place) && !isListed) || place.length < 2) continue;
    const weight = isListed ? 3 : 1;
    counts.set(name, (counts.get(name) ?? 0) + weight);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function inHead(line: string): string {
  const rest = HEAD.exec(line)?.[1] ?? '';
  const end = AFTER_HEAD.exec(rest)?.index;
  return end === undefined ? rest : rest.slice(0, end);
}

/** Every name that the lines give, the surest kind of place first. */
function names(bare: readonly string[]): string[] {
  const heads = bare.map(inHead);
  const titles = [OVERVIEW, TITLE].flatMap((pattern) => bare.map((line) => pattern.exec(line)?.[1] ?? ''));
  const filled = bare.filter((line) => line !== '');
  const besideTitle = filled.flatMap((line, at) =>
    TITLE_WITHOUT_NAME.test(line)
      ? [filled[at - 1] ?? '', filled[at + 1] ?? ''].map((next) => NAME_ALONE.exec(next)?.[1] ?? '')
      : [],
  );
  return [...heads, ...titles, ...besideTitle].filter(isName);
}

/**
 * The department (or agency) whose accounts these are: from a statement's head (部门：…), else from the overview's title
 * (…概况), else from the report's title, else the medical-security body the prose names most. A name with its place goes
 * before one without (财政局). `''` where none is named.
 */
export function departmentName(lines: readonly string[], prose: string): string {
  const found = names(lines.map((line) => line.replace(/\s+/g, '')));
  const placed = found.find(hasPlace);
  if (placed !== undefined) return placed;
  const medical = mostNamedMedical(prose);
  return medical === '' ? (found[0] ?? '') : medical;
}
