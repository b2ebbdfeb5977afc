/** SVG text that can be compared: class and clip ids come from counters of the whole process, so they are counted anew. */
export function normaliseSvg(svg: string): string {
  const seen = new Map<string, string>();
  const renumbered = svg.replace(/zr\d+-(\w+?)-?\d+/g, (id, kind: string) => {
    const known = seen.get(id);
    if (known !== undefined) return known;
    const fresh = `${kind}-${seen.size}`;
    seen.set(id, fresh);
    return fresh;
  });
  // One element a line, so that a change can be read.
  return renumbered.replace(/></g, '>\n<') + '\n';
}
