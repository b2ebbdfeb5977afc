import { divisionId } from '../../../model/divisions/division-id.ts';
import { bodyAfterPlace, type Place } from './place.ts';
import { SPELLED_CHARACTERS } from './spelled-characters.ts';

const READINGS: ReadonlyMap<string, string> = new Map(
  (SPELLED_CHARACTERS.match(/[a-z]+\p{Script=Han}+/gu) ?? []).flatMap((entry) => {
    const syllable = /^[a-z]+/u.exec(entry)?.[0] ?? '';
    return Array.from(entry.slice(syllable.length), (character): [string, string] => [character, syllable]);
  }),
);
/** Enough of a body's name to tell it from the others of its county. */
const LONGEST_BODY = 14;

/** A name in plain ASCII: the reading of a character that departments' names have, the code point of any other. */
function spell(name: string): string {
  const han = name.match(/\p{Script=Han}/gu) ?? [];
  return han
    .slice(0, LONGEST_BODY)
    .map((character) => READINGS.get(character) ?? character.codePointAt(0)?.toString(16) ?? '')
    .join('');
}

/** The code points of a county whose reading no list gives, so that ids stay ASCII. */
const slugOf = (county: string): string =>
  Array.from(county, (character) => character.codePointAt(0)?.toString(16) ?? '').join('');

/**
 * A report's id: its county (see {@link divisionId}) and year, and between them the department unless it is the one for
 * medical security (医疗保障), whose reports this ledger is for: `meixian-2020`, `putuo-310107-shehuigongzuobu-2024`.
 */
export function reportIdOf(department: string, place: Place, fiscalYear: number): string {
  const isMedical = department === '' || /医疗保障|医疗保险|医保/u.test(department);
  const county = place.code === '' ? slugOf(place.county) : divisionId(place.code);
  const parts = [county, isMedical ? '' : spell(bodyAfterPlace(department))].filter((part) => part !== '');
  return [...(parts.length === 0 ? ['report'] : parts), String(fiscalYear)].join('-');
}
