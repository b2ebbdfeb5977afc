import type { Classification } from '../records.ts';
import { ECONOMIC_ALIASES, FUNCTIONAL_ALIASES } from './aliases.ts';
import { CLASSIFICATIONS, levelOfCode, parentOfCode } from './index.ts';

type Kind = Classification['kind'];
type Node = { code: string; level: number; names: ReadonlySet<string> };
type List = { byCode: ReadonlyMap<string, Node>; byName: ReadonlyMap<string, readonly Node[]> };

const LEVEL_MARKS: Readonly<Record<string, number>> = { 类: 1, 款: 2, 项: 3 };

/** A name without spaces, quotation marks, leading ordinal, (类)/(款)/(项) and the ending 支出, which reports add and drop. */
function comparable(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[\s“”"'‘’]/gu, '')
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|\d+[、.])/u, '')
    .replace(/\((?:类|款|项)\)/gu, '')
    .replace(/[:：;；,，。]+$/u, '');
  return plain.length > 2 && plain.endsWith('支出') ? plain.slice(0, -2) : plain;
}

function makeList(kind: Kind, aliases: Readonly<Record<string, readonly string[]>>): List {
  const nodes = CLASSIFICATIONS.filter((entry) => entry.kind === kind).map((entry) => ({
    code: entry.code,
    level: entry.level,
    names: new Set([entry.nameZh, ...(aliases[entry.code] ?? [])].map(comparable)),
  }));
  const byName = new Map<string, Node[]>();
  for (const node of nodes)
    for (const name of node.names) byName.set(name, [...(byName.get(name) ?? []), node]);
  return { byName, byCode: new Map(nodes.map((node) => [node.code, node])) };
}

const LISTS: Readonly<Record<Kind, List>> = {
  functional: makeList('functional', FUNCTIONAL_ALIASES),
  economic: makeList('economic', ECONOMIC_ALIASES),
};

/** The one code of `nodes`, or `''` where there is none or a choice. */
function onlyCode(nodes: readonly Node[]): string {
  return nodes.length === 1 ? (nodes[0]?.code ?? '') : '';
}

function ancestorsOf(list: List, node: Node): Node[] {
  const parent = list.byCode.get(parentOfCode(node.code));
  return parent === undefined ? [] : [...ancestorsOf(list, parent), parent];
}

/** Whether `path` names ancestors of `node`, in order, perhaps leaving some out. */
function isUnder(list: List, node: Node, path: readonly string[]): boolean {
  let reached = 0;
  for (const ancestor of ancestorsOf(list, node)) {
    const wanted = path[reached];
    if (wanted !== undefined && ancestor.names.has(wanted)) reached += 1;
  }
  return reached === path.length;
}

function preferLevel(nodes: readonly Node[], level: number | undefined): readonly Node[] {
  const atLevel = nodes.filter((node) => node.level === level);
  return atLevel.length > 0 ? atLevel : nodes;
}

/**
 * The code a path of names means, e.g. `['社会保障和就业支出（类）', '行政事业单位养老支出（款）', '机关事业单位基本养老保险缴费（项）']`,
 * whatever 支出 is added or dropped. Where the path is not one of the list (a class misnamed in prose), the last name is
 * looked for under the nearest name given that has it. `''` when nothing or more than one code fits.
 */
export function findByName(kind: Kind, path: readonly string[]): string {
  const list = LISTS[kind];
  const names = path.map(comparable).filter((name) => name !== '');
  const last = names.at(-1);
  if (last === undefined) return '';
  const above = names.slice(0, -1);
  const named = list.byName.get(last) ?? [];
  const mark = /[(（]([类款项])[)）]/u.exec(path.at(-1) ?? '')?.[1];
  const choose = (nodes: readonly Node[]): string =>
    onlyCode(
      preferLevel(preferLevel(nodes, names.length), mark === undefined ? undefined : LEVEL_MARKS[mark]),
    );
  const exact = named.filter((node) => isUnder(list, node, above));
  if (exact.length > 0) return choose(exact);
  for (const ancestor of above.toReversed()) {
    const under = named.filter((node) => isUnder(list, node, [ancestor]));
    if (under.length > 0) return choose(under);
  }
  // A known class that does not hold the name contradicts it; names the list does not know say nothing.
  const contradicted = above.some((name) => list.byName.has(name));
  return contradicted ? '' : onlyCode(named);
}

function resolve(kind: Kind, codePrinted: string, namePrinted: string): string {
  const list = LISTS[kind];
  const code = codePrinted.normalize('NFKC').replace(/\D/gu, '');
  if (code === '') return findByName(kind, [namePrinted]);
  if (list.byCode.has(code)) return code;
  const name = comparable(namePrinted);
  // The longest printed beginning that the list knows is the right parent: 302201 办公费 stands under 302.
  for (let length = Math.min(code.length - 1, 7); length >= 3; length -= 1) {
    const prefix = code.slice(0, length);
    if (!list.byCode.has(prefix)) continue;
    const named = (list.byName.get(name) ?? []).filter((node) => node.code.startsWith(prefix));
    const found = onlyCode(preferLevel(named, levelOfCode(code)));
    if (found !== '') return found;
  }
  return '';
}

/**
 * The code in 支出功能分类 that a printed row means: the printed code if the list has it (also under another name), else
 * the code of that name under the right parent, else `''`. Without a printed code the name alone must be unique.
 */
export function resolveFunctional(codePrinted: string, namePrinted: string): string {
  return resolve('functional', codePrinted, namePrinted);
}

/** The same in 部门预算支出经济分类: `('302201', '办公费')` gives `30201`. */
export function resolveEconomic(codePrinted: string, namePrinted: string): string {
  return resolve('economic', codePrinted, namePrinted);
}
