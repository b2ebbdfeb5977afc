import type { SpelledDivision } from './division.ts';
import { DIVISIONS } from './divisions.ts';

/** What a name ends in and is not needed to know it; a people's name before it (满族自治县) goes too. */
const ENDING = /(?:自治县|自治旗|自治州|自治区|特别行政区|县|市|区|旗|州|盟|省|地区|林区|特区)$/u;
const PEOPLE =
  /(?:(?:蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|鄂温克|鄂伦春|达斡尔|回|壮|满|土家|哈尼|彝|傣|黎|傈僳|佤|畲|拉祜|水|纳西|景颇|土|仫佬|羌|布朗|撒拉|毛南|仡佬|苗|侗|瑶|白|藏|布依|独龙|怒|普米|裕固|保安|朝鲜|俄罗斯|基诺|德昂|阿昌)族)+$/u;

/** The syllables of a name that tell it apart: 阳谷县 is yanggu, but 眉县 stays meixian and 梅县区 is meixianqu. */
function stem({ name, spelled }: SpelledDivision): string {
  const syllables = spelled.match(/[A-Z][a-z]*/gu) ?? [];
  const bare = name.replace(ENDING, '');
  const isAutonomous = /自治/u.test(name);
  const people = isAutonomous ? bare.replace(PEOPLE, '') : bare;
  const kept = people.length >= 2 ? people : bare;
  const whole = kept.length < 2 || /[县市区]$/u.test(kept);
  return syllables
    .slice(0, whole ? undefined : kept.length)
    .join('')
    .toLowerCase();
}

const idsOf = (): ReadonlyMap<string, string> => {
  const stems = DIVISIONS.map((division) => ({ code: division.code, stem: stem(division) }));
  const counts = new Map<string, number>();
  for (const { stem: one } of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Map(
    stems.map(({ code, stem: one }) => [code, (counts.get(one) ?? 0) > 1 ? `${one}-${code}` : one]),
  );
};

let ids: ReadonlyMap<string, string> | null = null;

/**
 * What stands for a division in a report's id: the pinyin of its name without 县, 市 or 区, with the code after it where
 * the nation has another of that pinyin (`putuo-310107`); '' for a code that is not in the list.
 */
export function divisionId(code: string): string {
  ids ??= idsOf();
  return ids.get(code) ?? '';
}
