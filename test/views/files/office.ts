import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** An element of an XML part as another program sees it. */
export type Node = { name: string; attributes: Record<string, string>; children: Node[]; text: string };

/** Reads an XML part; every element with the words directly in it. */
export function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node: Node = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      onclosetag: () => void open.pop(),
      ontext: (text) => {
        const node = open.at(-1);
        if (node) node.text += text;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return root;
}

/** Every element of a name, in order. */
export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The words of an element and of all below it. */
export function words(node: Node): string {
  return node.text + node.children.map(words).join('');
}

/** The parts of an Office file by their path. */
export function open(bytes: Uint8Array): {
  paths: string[];
  bytes: (path: string) => Uint8Array;
  xml: (path: string) => Node;
} {
  const parts = unzipSync(bytes);
  const part = (path: string): Uint8Array => {
    const found = parts[path];
    if (found === undefined) throw new Error(`no part ${path}: ${Object.keys(parts).join(' ')}`);
    return found;
  };
  return {
    paths: Object.keys(parts),
    bytes: part,
    xml: (path) => parse(new TextDecoder().decode(part(path))),
  };
}

/**
 * What makes Office ask whether to repair a file: a type for a part that is not there or none for one that is, a
 * relationship into nothing, an id or a part given twice, a series without a value, a chart without its data sheet, a sheet
 * whose name Excel does not allow.
 */
export function complaints(bytes: Uint8Array): string[] {
  const file = open(bytes);
  const types = file.xml('[Content_Types].xml');
  const overrides = all(types, 'Override').map(({ attributes }) => attributes.PartName ?? '');
  const endings = all(types, 'Default').map(({ attributes }) => attributes.Extension?.toLowerCase());
  const found: string[] = [];
  const paths = new Set(file.paths);
  if (entriesOf(bytes) !== file.paths.length) found.push('a part is there twice');
  for (const path of overrides) if (!paths.has(path.slice(1))) found.push(`type of no part ${path}`);
  if (new Set(overrides).size < overrides.length) found.push('a part has two types');
  for (const path of file.paths) {
    if (path === '[Content_Types].xml') continue;
    const ending = path.split('.').at(-1)?.toLowerCase();
    if (path.endsWith('/')) found.push(`folder ${path}`);
    if (!overrides.includes(`/${path}`) && !endings.includes(ending)) found.push(`no type for ${path}`);
  }
  for (const path of file.paths.filter((name) => name.endsWith('.rels'))) {
    const base = path.replace(/_rels\/[^/]+$/u, '');
    const ids = new Set<string>();
    for (const { attributes } of all(file.xml(path), 'Relationship')) {
      const { Id = '', Target = '', TargetMode } = attributes;
      if (ids.has(Id)) found.push(`${path}: ${Id} twice`);
      ids.add(Id);
      if (TargetMode === 'External') continue;
      const to = new URL(Target, `http://x/${base}`).pathname.slice(1);
      if (!paths.has(decodeURIComponent(to))) found.push(`${path}: ${Target} is not there`);
    }
  }
  for (const path of file.paths.filter((name) => /slides\/slide\d+\.xml$|document\.xml$/u.test(name))) {
    const xml = file.xml(path);
    const ids = [...all(xml, 'p:cNvPr'), ...all(xml, 'wp:docPr')].map(({ attributes }) => attributes.id);
    if (new Set(ids).size < ids.length) found.push(`${path}: shapes share an id`);
  }
  for (const path of file.paths.filter((name) => /charts\/chart\d+\.xml$/u.test(name))) {
    found.push(...dataSheetOf(file, path));
    for (const series of all(file.xml(path), 'c:ser')) {
      const values = all(series, 'c:val').flatMap((node) => all(node, 'c:v'));
      if (values.length === 0) found.push(`${path}: a series without a value`);
      if (values.some((value) => value.text === '' || !Number.isFinite(Number(value.text)))) {
        found.push(`${path}: a value that is no number`);
      }
    }
  }
  return [...found, ...badSheetNames(file)];
}

/** How many files the end of a zip archive says are in it. */
function entriesOf(bytes: Uint8Array): number {
  const end = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  return new DataView(bytes.buffer, bytes.byteOffset).getUint16(end + 10, true);
}

/** What is wrong with the workbook that a chart is edited by. */
function dataSheetOf(file: ReturnType<typeof open>, path: string): string[] {
  const [link] = all(file.xml(path), 'c:externalData');
  const rels = path.replace(/charts\/(chart\d+\.xml)$/u, 'charts/_rels/$1.rels');
  const to = all(file.xml(rels), 'Relationship').find(
    ({ attributes }) => attributes.Id !== undefined && attributes.Id === link?.attributes['r:id'],
  )?.attributes.Target;
  if (to === undefined) return [`${path}: no data sheet`];
  const book = file.bytes(new URL(to, `http://x/${path}`).pathname.slice(1));
  return complaints(book).map((said) => `${path}: ${said}`);
}

/** Sheets whose names Excel does not allow: too long, empty, with a sign of its own, in quotation marks or there twice. */
function badSheetNames(file: ReturnType<typeof open>): string[] {
  if (!file.paths.includes('xl/workbook.xml')) return [];
  const names = all(file.xml('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.name ?? '');
  const bad = names.filter((name) => !/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u.test(name));
  if (names.length === 0) bad.push('no sheet');
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) bad.push('a name twice');
  return bad.map((name) => `sheet ${name}`);
}

/** A chart as the program that opens it draws it: names, categories, and a value or null for each. */
export function chartIn(chart: Node): {
  categories: string[];
  series: { name: string; values: (number | null)[] }[];
} {
  const series = all(chart, 'c:ser').map((node) => {
    const count = Number(all(all(node, 'c:val')[0] ?? node, 'c:ptCount')[0]?.attributes.val);
    const points = new Map(
      all(all(node, 'c:val')[0] ?? node, 'c:pt').map((point) => [
        Number(point.attributes.idx),
        Number(words(point)),
      ]),
    );
    return {
      name: all(all(node, 'c:tx')[0] ?? node, 'c:v')
        .map(words)
        .join(''),
      values: Array.from({ length: count }, (_, index) => points.get(index) ?? null),
    };
  });
  const first = all(all(chart, 'c:ser')[0] ?? chart, 'c:cat')[0];
  return { categories: first ? all(first, 'c:v').map(words) : [], series };
}
