type Parts = Record<string, Uint8Array>;

const TYPES = '[Content_Types].xml';

/**
 * A package as Office opens it without asking: no type is declared for a part that is not there, none twice, no empty
 * folder is a part, and no relationship leads nowhere.
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
  return { ...kept, [TYPES]: new TextEncoder().encode(text) };
}
