import { ECONOMIC_ALIASES, FUNCTIONAL_ALIASES } from '../../model/classification/aliases.ts';
import { CLASSIFICATIONS } from '../../model/classification/index.ts';
import type { Classification } from '../../model/records.ts';

type Kind = Classification['kind'];

/** A name without what reports add or drop: spaces, quotation marks, 其中：, brackets' width, the ending 支出. */
export function comparableName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[\s“”"'‘’()、:：;；]/gu, '')
    .replace(/^其中/u, '');
  return plain.length > 2 ? plain.replace(/支出$/u, '') : plain;
}

const namesOf = new Map<string, readonly string[]>(
  CLASSIFICATIONS.map(({ kind, code, nameZh }) => {
    const aliases = kind === 'functional' ? FUNCTIONAL_ALIASES : ECONOMIC_ALIASES;
    return [`${kind}:${code}`, [nameZh, ...(aliases[code] ?? [])].map(comparableName)];
  }),
);

const codesOf = new Map<string, string[]>();
for (const [key, names] of namesOf) {
  const [kind = '', code = ''] = key.split(':');
  for (const name of names) codesOf.set(`${kind}:${name}`, [...(codesOf.get(`${kind}:${name}`) ?? []), code]);
}

const officialName = new Map(
  CLASSIFICATIONS.map(({ kind, code, nameZh }) => [`${kind}:${code}`, nameZh] as const),
);

/** The official name of a code, or '' where the list has none. */
export function nameOfCode(kind: Kind, code: string): string {
  return officialName.get(`${kind}:${code}`) ?? '';
}

/** Every code that has this name, now or in an earlier year. */
export function codesOfName(kind: Kind, name: string): readonly string[] {
  return codesOf.get(`${kind}:${comparableName(name)}`) ?? [];
}

/** Whether `part` has its characters in `whole` in order. */
function holdsInOrder(whole: string, part: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}

/** Characters that two names share, as a part of the longer one. */
function likeness(a: string, b: string): number {
  const left = Array.from(b);
  const shared = Array.from(a).filter((character) => {
    const at = left.indexOf(character);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
  return shared / Math.max(a.length, b.length, 1);
}

/** How much of a name must be that of the code for it to be a way of writing it. */
const ALIKE = 0.6;

/** What a printed name is to a code: its own, a way of writing it, another code's, or none that is known. */
export function judgeName(
  kind: Kind,
  code: string,
  printed: string,
): 'own' | 'variant' | 'other' | 'unknown' {
  const name = comparableName(printed);
  const own = namesOf.get(`${kind}:${code}`) ?? [];
  if (own.includes(name)) return 'own';
  if (codesOfName(kind, printed).length > 0) return 'other';
  const isVariant = own.some(
    (one) => holdsInOrder(one, name) || holdsInOrder(name, one) || likeness(one, name) >= ALIKE,
  );
  return isVariant ? 'variant' : 'unknown';
}
