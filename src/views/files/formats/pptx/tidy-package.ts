type Parts = Record<string, Uint8Array>;

const TYPES = '[Content_Types].xml';

/**
 * A package as Office opens it without asking: no type is declared for a part that is not there, none twice, no empty
 * folder is a part, and no two shapes of a slide have one id.
 */
export function tidyPackage(parts: Parts): Parts {
  const kept = Object.fromEntries(Object.entries(parts).filter(([path]) => !path.endsWith('/')));
  const types = kept[TYPES];
  if (types === undefined) throw new Error(`no ${TYPES} in the package`);
  const seen = new Set<string>();
  const text = new TextDecoder().decode(types).replace(/<Override\b[^>]*\/>/gu, (override) => {
    const path = /PartName="\/([^"]+)"/u.exec(override)?.[1] ?? '';
    if (kept[path] === undefined || seen.has(path)) return '';
    seen.add(path);
    return override;
  });
  const slides = Object.entries(kept)
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))
    .map(([path, bytes]): [string, Uint8Array] => [path, withOwnIds(bytes)]);
  return { ...kept, ...Object.fromEntries(slides), [TYPES]: new TextEncoder().encode(text) };
}

/** Shapes numbered in their order; nothing in a slide of ours refers to a shape by its id. */
function withOwnIds(bytes: Uint8Array): Uint8Array {
  let id = 0;
  const xml = new TextDecoder().decode(bytes).replace(/<p:cNvPr id="\d+"/gu, () => {
    id += 1;
    return `<p:cNvPr id="${id}"`;
  });
  return new TextEncoder().encode(xml);
}
