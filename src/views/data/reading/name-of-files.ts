const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What several files are called together: the folder they lie in, else the first of them and how many there are. */
export function nameOfFiles(names: readonly string[]): string {
  const [first = ''] = names;
  if (names.length < 2) return lastOf(first);
  const folder = first.slice(0, first.lastIndexOf('/') + 1);
  if (folder !== '' && names.every((name) => name.startsWith(folder))) return lastOf(folder.slice(0, -1));
  return `${lastOf(first)} 等 ${names.length} 个文件`;
}
