import type { Division } from '../../../model/divisions/division.ts';
import { DIVISIONS, levelOfDivision } from '../../../model/divisions/divisions.ts';

/** Where a body sits, as far as its name (and, for a name the nation has twice, the report) says. */
export type Place = {
  /** The division whose body it is: a county-level one, or the city or province itself; '' where none is named. */
  county: string;
  /** Six digits, or '' where the name is in no list or may mean several. */
  code: string;
  city: string;
  province: string;
  /** The divisions that the name may mean where the report does not say which. */
  candidates: readonly Division[];
};

export const NO_PLACE: Place = { county: '', code: '', city: '', province: '', candidates: [] };

/** What stands before the place in a body's name. */
const BEFORE_PLACE =
  /^(?:中共|中国共产党|中国共产主义青年团|共青团|中国人民政治协商会议|政协|国家税务总局|中国国民党革命委员会|中国民主同盟|中国民主建国会|中国民主促进会|中国农工民主党|中国致公党|九三学社|民革|民盟|民建|民进|农工党|致公党)/u;
const PEOPLES = /^(\p{Script=Han}{2,}?)(?:\p{Script=Han}{1,5}族)+自治([州县])$/u;

const BY_NAME = new Map<string, Division[]>();
const add = (name: string, division: Division): void => {
  BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), division]);
};
for (const division of DIVISIONS) add(division.name, division);
// 凉山彝族自治州 is called 凉山州; where the short name is another division's own, it stays that one's.
for (const division of DIVISIONS) {
  const [, base = '', ending = ''] = PEOPLES.exec(division.name) ?? [];
  if (base !== '' && !BY_NAME.has(base + ending)) add(base + ending, division);
}
const LONGEST = Math.max(...[...BY_NAME.keys()].map((name) => name.length));
const SHORTEST = 2;
/** How names begin: most places of a text are no place's name, and that is told at once. */
const BEGINNINGS = new Set([...BY_NAME.keys()].map((name) => name.slice(0, SHORTEST)));

const bodyOf = (code: string): string => code.replace(/(?:0000|00)$/u, '');
const isIn = (inner: Division, outer: Division): boolean =>
  inner.code !== outer.code && inner.code.startsWith(bodyOf(outer.code));

/** The longest name of a division that `text` has at `at`, or null. */
function nameAt(text: string, at: number): string | null {
  if (!BEGINNINGS.has(text.slice(at, at + SHORTEST))) return null;
  for (let length = Math.min(LONGEST, text.length - at); length >= SHORTEST; length -= 1) {
    const name = text.slice(at, at + length);
    if (BY_NAME.has(name)) return name;
  }
  return null;
}

type Chain = { candidates: readonly Division[]; after: number };

/** The divisions that stand one after another from `at` (陕西省宝鸡市眉县): those the innermost may be. */
function chainFrom(text: string, at: number): Chain {
  let chain: Chain = { candidates: [], after: at };
  for (;;) {
    const name = nameAt(text, chain.after);
    const named = name === null ? [] : (BY_NAME.get(name) ?? []);
    const inside =
      chain.candidates.length === 0
        ? named
        : named.filter((inner) => chain.candidates.some((outer) => isIn(inner, outer)));
    if (name === null || inside.length === 0) return chain;
    chain = { candidates: inside, after: chain.after + name.length };
  }
}

/** A place that the list lacks, right at the beginning: a development zone, or a division of another time. */
const ZONE =
  /^\p{Script=Han}{2,14}?(?:开发区|示范区|管理区|高新区|合作区|保税区|综保区|度假区|新区|产业园区|工业园区)/u;
const UNKNOWN = /^(?:\p{Script=Han}{1,6}?(?:自治县|自治旗)|\p{Script=Han}{1,4}?[县旗区市])/u;
/** Words that end as places do. */
const NO_NAME =
  /^(?:\p{Script=Han}*(?:城市|[社灾防军山景林库牧老片校矿厂地园护游辖小]区)|[县旗区市]|我.|全.|本.|各.|市.{0,3}|.级.*|.*[局委和及与].*)$/u;

function maybeUnlisted(rest: string): string {
  const name = (ZONE.exec(rest) ?? UNKNOWN.exec(rest))?.[0] ?? '';
  return NO_NAME.test(name) ? '' : name;
}

/** The part of a body's name after its place and party (`社会工作部` of 中共上海市普陀区委社会工作部). */
export function bodyAfterPlace(department: string): string {
  const plain = department.replace(BEFORE_PLACE, '');
  const { after } = chainFrom(plain, 0);
  const rest = plain.slice(after);
  const own = rest.slice(maybeUnlisted(rest).length);
  return own.replace(/^[县市区州旗省]?委(?!员会$)(?:员会)?(?=\p{Script=Han}{2})/u, '');
}

/** Whether the text says right before the county's name which city's or province's it is. */
function namedTogether(text: string, { name, city, province }: Division): boolean {
  const outers = [city, province, city.replace(/市$/u, ''), province.replace(/(?:省|市)$/u, '')];
  return outers.some((outer) => outer.length > 1 && outer !== name && text.includes(outer + name));
}

const MENTIONS = 3;
const count = (text: string, words: string): number => (words === '' ? 0 : text.split(words).length - 1);

/** Which of several divisions of one name the report means: the one it names with its city, else whose city alone it names. */
function narrow(candidates: readonly Division[], context: string): readonly Division[] {
  if (candidates.length < 2) return candidates;
  const together = candidates.filter((division) => namedTogether(context, division));
  if (together.length === 1) return together;
  const mentions = candidates.map(
    ({ name, city, province }) => (city === name ? 0 : count(context, city)) + count(context, province),
  );
  const only = candidates.filter((_, at) => (mentions[at] ?? 0) >= MENTIONS);
  return only.length === 1 && mentions.filter((number) => number > 0).length === 1 ? only : candidates;
}

const placeOfDivision = ({ code, name, city, province }: Division): Place => ({
  county: name,
  code,
  city,
  province,
  candidates: [],
});

/** What all candidates have in common, and the candidates themselves. */
function openPlace(candidates: readonly Division[]): Place {
  const [first] = candidates;
  const same = (of: (division: Division) => string): string =>
    new Set(candidates.map(of)).size === 1 && first !== undefined ? of(first) : '';
  return {
    county: same(({ name }) => name),
    code: '',
    city: same(({ city }) => city),
    province: same(({ province }) => province),
    candidates,
  };
}

/**
 * The place in a body's name (上海市普陀区…, 沁阳市…). `context` is what else the report says, for names that the nation has
 * more than once; where it does not tell, the code stays open and the candidates are given.
 */
export function placeOf(department: string, context = ''): Place {
  const plain = department.replace(BEFORE_PLACE, '');
  const chain = chainFrom(plain, 0);
  const [outer] = chain.candidates;
  const isCounty = outer !== undefined && levelOfDivision(outer) === 3;
  const unlisted = isCounty ? '' : maybeUnlisted(plain.slice(chain.after));
  if (unlisted !== '') {
    const within = chain.candidates.length === 1 && outer !== undefined ? outer : null;
    const isMunicipality = within?.name === within?.province && within?.province.endsWith('市') === true;
    const city = isMunicipality ? (within?.province ?? '') : (within?.city ?? '');
    return { county: unlisted, code: '', city, province: within?.province ?? '', candidates: [] };
  }
  const narrowed = narrow(chain.candidates, `${department}\n${context}`);
  const [only] = narrowed;
  if (only === undefined) return NO_PLACE;
  return narrowed.length === 1 ? placeOfDivision(only) : openPlace(narrowed);
}

/** How much of a report is searched for the place that its department's name does not say. */
const SEARCHED = 20_000;

/**
 * The county-level division (or city) that a report names most, for a department whose name has no place (教育局): named
 * three times or more, and no other of its level a third as often.
 */
export function placeMostNamed(text: string): Place {
  const counts = new Map<string, number>();
  const searched = text.slice(0, SEARCHED);
  for (let at = 0; at < searched.length; at += 1) {
    const name = nameAt(searched, at);
    if (name === null) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    at += name.length - 1;
  }
  for (const level of [3, 2, 1]) {
    const named = [...counts]
      .filter(([name]) => BY_NAME.get(name)?.some((division) => levelOfDivision(division) === level) === true)
      .sort((a, b) => b[1] - a[1]);
    const [first, second] = named;
    if (first === undefined || first[1] < MENTIONS) continue;
    if ((second?.[1] ?? 0) * 3 >= first[1]) return NO_PLACE;
    return placeOf(first[0], text);
  }
  return NO_PLACE;
}
