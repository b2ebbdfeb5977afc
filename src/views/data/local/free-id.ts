/** As long as an id can be in a link, less the number that tells it from another. */
const LONGEST = 56;

/**
 * The nearest id to `wanted` that is not taken and that a link can carry: lower-case letters, digits and hyphens, with a
 * number behind where it must be told from another (`meixian-2020-2`).
 */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const plain =
    wanted
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .slice(0, LONGEST)
      .replace(/^-+|-+$/gu, '') || 'report';
  if (!taken.has(plain)) return plain;
  let number = 2;
  while (taken.has(`${plain}-${number}`)) number += 1;
  return `${plain}-${number}`;
}
