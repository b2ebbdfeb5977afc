import { CLASSIFICATIONS } from '../../../model/classification/index.ts';
import { ECONOMIC_ALIASES, FUNCTIONAL_ALIASES } from '../../../model/classification/aliases.ts';
import { findByName } from '../../../model/classification/resolve.ts';

type Kind = 'functional' | 'economic';

/** The name without what reports add to it or leave out of it (支出, （类）, spaces, brackets' width). */
function bareName(name: string): string {
  return name
    .replace(/[（(][类款项][）)]/g, '')
    .replace(/[()（）\s]/g, '')
    .replace(/支出$/, '')
    .replace(/缴费$/, '');
}

/** Short names prose uses for an economic item, with the list's own name. */
const ECONOMIC_SHORT: Readonly<Record<string, string>> = {
  绩效: '绩效工资',
  养老保险: '机关事业单位基本养老保险缴费',
  医疗保险: '职工基本医疗保险缴费',
  公务员医疗补助: '公务员医疗补助缴费',
};

const byName = new Map<string, Set<string>>();
for (const { kind, code, nameZh } of CLASSIFICATIONS) {
  const aliases = kind === 'functional' ? FUNCTIONAL_ALIASES : ECONOMIC_ALIASES;
  for (const name of [nameZh, ...(aliases[code] ?? [])]) {
    const key = `${kind}:${bareName(name)}`;
    byName.set(key, (byName.get(key) ?? new Set<string>()).add(code));
  }
}

/** Every official code of that name, shortest first. */
export function codesNamed(kind: Kind, name: string): string[] {
  const found = [...(byName.get(`${kind}:${bareName(name)}`) ?? [])];
  const codes = found.length > 0 ? found : [findByName(kind, [name])].filter((code) => code !== '');
  return [...codes].sort((a, b) => a.length - b.length || a.localeCompare(b));
}

/** The code of an economic item (支出经济分类) said in prose by its full or short name; `''` where it is none. */
export function economicCode(name: string): string {
  const short = ECONOMIC_SHORT[bareName(name)];
  return codesNamed('economic', short ?? name)[0] ?? '';
}

/** The code of a functional name, looked for under the nearest of `parents` first; `''` where it is none or ambiguous. */
export function functionalCode(name: string, parents: readonly string[]): string {
  // 其他 alone is what is left of the item it stands under, and no 其他支出 (229).
  if (name === '其他') return '';
  const codes = codesNamed('functional', name);
  for (const parent of parents) {
    const inside = codes.filter((code) => parent !== '' && code.startsWith(parent) && code !== parent);
    // 行政运行 stands under several 款 of one 类: which is meant, its 类 alone does not tell.
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? '') : '';
  }
  const classes = codes.filter((code) => code.length === 3);
  if (classes.length === 1) return classes[0] ?? '';
  return codes.length === 1 ? (codes[0] ?? '') : '';
}

/** Codes are 3, 5 and 7 digits for 类, 款 and 项. */
function commonAncestor(codes: readonly string[]): string {
  const [first = ''] = codes;
  for (const length of [7, 5, 3]) {
    const prefix = first.slice(0, length);
    if (prefix.length === length && codes.every((code) => code.startsWith(prefix))) return prefix;
  }
  return '';
}

/** A path as prose marks it: 社会保障和就业支出（类）…（款）…（项）; a level not named is `''`. */
export type NamePath = { cls: string; section: string; item: string };

/**
 * The code a marked path stands for. Where the marks contradict the list (a 款 marked 类), the amount covers all that is
 * named, so the code is what those names have in common and the placing is inferred.
 */
export function codeOfPath(path: NamePath): { code: string; certain: boolean } {
  const cls = codesNamed('functional', path.cls).find((code) => code.length === 3) ?? '';
  const sections = codesNamed('functional', path.section).filter((code) => code.length === 5);
  const section = sections.find((code) => cls !== '' && code.startsWith(cls)) ?? sections[0] ?? '';
  if (path.item === '') {
    if (path.section === '') return { code: cls || functionalCode(path.cls, []), certain: cls !== '' };
    return { code: section, certain: section !== '' && section.startsWith(cls) };
  }
  const items = codesNamed('functional', path.item).filter((code) => code.length === 7);
  const exact = items.find((code) => section !== '' && code.startsWith(section));
  if (exact !== undefined) return { code: exact, certain: cls !== '' && exact.startsWith(cls) };
  if (path.section !== '' && section === '' && cls === '') {
    const all = [path.cls, path.section, path.item].map((name) => functionalCode(name, []));
    const top = all[0] ?? '';
    const inside = [path.section, path.item].map((name) => functionalCode(name, [top]));
    return { code: commonAncestor([top, ...inside].filter((code) => code !== '')), certain: false };
  }
  const inClass = items.filter((code) => cls !== '' && code.startsWith(cls));
  if (inClass.length === 1) return { code: inClass[0] ?? '', certain: true };
  return { code: itemUnderSectionName(path.item, cls), certain: false };
}

/** A 款's name marked 项 (行政事业单位离退休): the first 项 of that 款 whose name its letters hold in order. */
function itemUnderSectionName(name: string, cls: string): string {
  const section = codesNamed('functional', name).find((code) => code.length === 5 && code.startsWith(cls));
  if (section === undefined || cls === '') return '';
  const item = CLASSIFICATIONS.find(
    (entry) => entry.kind === 'functional' && entry.parent === section && holdsInOrder(name, entry.nameZh),
  );
  return item?.code ?? section;
}

function holdsInOrder(whole: string, part: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}
