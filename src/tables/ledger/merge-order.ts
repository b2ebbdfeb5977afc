/**
 * One order that keeps every report's own order of rows where the reports agree: each sequence's new entries go behind the
 * entry that stands before them there. The longest sequence leads, so that a full template is not torn up by a short one.
 */
export function mergeOrder(sequences: readonly (readonly string[])[]): string[] {
  const merged: string[] = [];
  const seen = new Set<string>();
  for (const sequence of [...sequences].sort((a, b) => b.length - a.length)) {
    let position = 0;
    for (const entry of sequence) {
      if (seen.has(entry)) {
        // Where the reports agree the entry is the next one, and there is nothing to look for.
        position = merged[position] === entry ? position + 1 : Math.max(position, merged.indexOf(entry) + 1);
        continue;
      }
      merged.splice(position, 0, entry);
      seen.add(entry);
      position += 1;
    }
  }
  return merged;
}
