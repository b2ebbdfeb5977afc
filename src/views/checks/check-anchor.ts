/** The element of a run on the page: ids of runs hold colons and codes, which are fine in an id and not in a selector. */
export function checkId(id: string): string {
  return `check-${encodeURIComponent(id)}`;
}
