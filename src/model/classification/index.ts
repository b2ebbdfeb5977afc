import type { Classification } from '../records.ts';
import { ECONOMIC } from './economic.ts';
import type { Entry } from './entry.ts';
import { ADMINISTRATION } from './functional/administration.ts';
import { AGRICULTURE } from './functional/agriculture.ts';
import { ECONOMY_AND_EMERGENCY } from './functional/economy-and-emergency.ts';
import { ENVIRONMENT_AND_TRANSPORT } from './functional/environment-and-transport.ts';
import { GENERAL } from './functional/general.ts';
import { HEALTH } from './functional/health.ts';
import { HOUSING_AND_OTHER } from './functional/housing-and-other.ts';
import { SAFETY_AND_EDUCATION } from './functional/safety-and-education.ts';
import { SCIENCE_AND_CULTURE } from './functional/science-and-culture.ts';
import { SOCIAL } from './functional/social.ts';

/** 1 类, 2 款, 3 项, from the number of digits (3, 5, 7). */
export function levelOfCode(code: string): number {
  return (code.length - 1) / 2;
}

/** The code one level up; `''` for a 类. */
export function parentOfCode(code: string): string {
  return code.length > 3 ? code.slice(0, -2) : '';
}

function toClassification(kind: Classification['kind']): (entry: Entry) => Classification {
  return ([code, nameZh, nameEn]) => ({
    kind,
    code,
    parent: parentOfCode(code),
    level: levelOfCode(code),
    nameZh,
    nameEn,
  });
}

function byCode(a: Entry, b: Entry): number {
  return a[0] < b[0] ? -1 : 1;
}

const FUNCTIONAL = [
  ...GENERAL,
  ...SOCIAL,
  ...HEALTH,
  ...AGRICULTURE,
  ...HOUSING_AND_OTHER,
  ...ADMINISTRATION,
  ...SAFETY_AND_EDUCATION,
  ...SCIENCE_AND_CULTURE,
  ...ENVIRONMENT_AND_TRANSPORT,
  ...ECONOMY_AND_EMERGENCY,
].sort(byCode);

/**
 * 支出功能分类 and 部门预算支出经济分类 as used from 2019 to 2022, each sorted so that a parent precedes its children. An
 * item renumbered in 2021 stands once (2089901 became 2089999): its other number resolves to it by name.
 */
export const CLASSIFICATIONS: readonly Classification[] = [
  ...FUNCTIONAL.map(toClassification('functional')),
  ...ECONOMIC.map(toClassification('economic')),
];
