import type { ArchiveEntry } from '../../../zip/read-archive.ts';
import { parseXml } from '../../parse-xml.ts';

/** One level of a list: what it counts from, in which format, and the words around the numbers (`第%1部分`, `%1.%2`). */
export type Level = {
  start: number;
  format: string;
  text: string;
  /** Whether the level's numbers are all written in digits (1.1 under 一、). */
  isLegal: boolean;
  /** The level that starts this one anew (from 1); 0 where none does; undefined where any higher one does. */
  restart: number | undefined;
};
/** A list as paragraphs name it: the definition whose count it shares, and levels of its own. */
export type List = {
  definition: string;
  levels: ReadonlyMap<number, Level>;
  restarts: ReadonlyMap<number, number>;
};
/** The list and level of a paragraph; null where none is named. */
export type ListPlace = { list: string | null; level: number | null };
/** What word/numbering.xml and word/styles.xml say of the numbers that Word writes by itself. */
export type Numbering = { lists: ReadonlyMap<string, List>; styles: ReadonlyMap<string, ListPlace> };

type Definition = { levels: Map<number, Level>; styleLink: string | null };
type OpenList = { definition: string; restarts: Map<number, number>; levels: Map<number, Level> };

const LAST_LEVEL = 8;
const LONGEST_TEXT = 60;
const local = (name: string): string => name.replace(/^.*:/u, '');
const valueOf = (attributes: Readonly<Record<string, string>>, wanted: string): string =>
  Object.entries(attributes).find(([name]) => local(name) === wanted)?.[1] ?? '';
const whole = (text: string): number => Math.min(9_999, Math.max(0, Math.trunc(Number(text)) || 0));
const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', isLegal: false, restart: undefined });

/** The lists of word/numbering.xml: definitions, and the lists that use them. */
function readLists(
  fileName: string,
  bytes: Uint8Array,
): { definitions: Map<string, Definition>; lists: Map<string, OpenList> } {
  const definitions = new Map<string, Definition>();
  const lists = new Map<string, OpenList>();
  let definition: Definition | null = null;
  let list: OpenList | null = null;
  let level: Level | null = null;
  let overridden = 0;
  parseXml(fileName, bytes, {
    open(name, attributes) {
      const value = valueOf(attributes, 'val');
      switch (local(name)) {
        case 'abstractNum':
          definition = { levels: new Map(), styleLink: null };
          definitions.set(valueOf(attributes, 'abstractNumId'), definition);
          return;
        case 'num':
          list = { definition: '', restarts: new Map(), levels: new Map() };
          lists.set(valueOf(attributes, 'numId'), list);
          return;
        case 'abstractNumId':
          if (list !== null) list.definition = value;
          return;
        case 'lvlOverride':
          overridden = whole(valueOf(attributes, 'ilvl'));
          return;
        case 'startOverride':
          list?.restarts.set(overridden, whole(value));
          return;
        case 'lvl': {
          const at = whole(valueOf(attributes, 'ilvl'));
          level = newLevel();
          if (at <= LAST_LEVEL) (list ?? definition)?.levels.set(at, level);
          return;
        }
        case 'numStyleLink':
          if (definition !== null) definition.styleLink = value;
          return;
      }
      if (level === null) return;
      if (local(name) === 'start') level.start = whole(value);
      else if (local(name) === 'numFmt') level.format = value;
      else if (local(name) === 'lvlText') level.text = value.slice(0, LONGEST_TEXT);
      else if (local(name) === 'isLgl') level.isLegal = value !== '0' && value !== 'false';
      else if (local(name) === 'lvlRestart') level.restart = whole(value);
    },
    close(name) {
      if (local(name) === 'lvl') level = null;
      else if (local(name) === 'num') list = null;
      else if (local(name) === 'abstractNum') definition = null;
    },
    text: () => undefined,
  });
  return { definitions, lists };
}

/** The lists that paragraph styles put their paragraphs in, those they are based on included. */
function readStyles(fileName: string, bytes: Uint8Array): Map<string, ListPlace> {
  const own = new Map<string, ListPlace & { basedOn: string }>();
  let style: (ListPlace & { basedOn: string }) | null = null;
  parseXml(fileName, bytes, {
    open(name, attributes) {
      const value = valueOf(attributes, 'val');
      if (local(name) === 'style') {
        style = { list: null, level: null, basedOn: '' };
        own.set(valueOf(attributes, 'styleId'), style);
      } else if (style !== null && local(name) === 'basedOn') style.basedOn = value;
      else if (style !== null && local(name) === 'numId') style.list = value;
      else if (style !== null && local(name) === 'ilvl') style.level = whole(value);
    },
    close(name) {
      if (local(name) === 'style') style = null;
    },
    text: () => undefined,
  });
  const resolved = new Map<string, ListPlace>();
  for (const id of own.keys()) {
    const place: ListPlace = { list: null, level: null };
    const seen = new Set<string>();
    for (let at = id; !seen.has(at); at = own.get(at)?.basedOn ?? '') {
      seen.add(at);
      place.list ??= own.get(at)?.list ?? null;
      place.level ??= own.get(at)?.level ?? null;
    }
    if (place.list !== null) resolved.set(id, place);
  }
  return resolved;
}

/**
 * The lists of a Word file and the styles that use them; null where the file numbers nothing by itself.
 * @throws UnreadableReportError for a damaged part
 */
export function readNumbering(fileName: string, entries: readonly ArchiveEntry[]): Numbering | null {
  const part = (name: string): ArchiveEntry | undefined =>
    entries.find(({ path }) => path.toLowerCase() === `word/${name}.xml`);
  const numbering = part('numbering');
  if (numbering === undefined) return null;
  const stylesPart = part('styles');
  const styles =
    stylesPart === undefined ? new Map<string, ListPlace>() : readStyles(fileName, stylesPart.read());
  const { definitions, lists: open } = readLists(fileName, numbering.read());
  const lists = new Map<string, List>();
  for (const [id, { definition, restarts, levels }] of open) {
    // A definition may stand for the one that a list style names.
    const linked = definitions.get(definition)?.styleLink ?? null;
    const through = linked === null ? undefined : open.get(styles.get(linked)?.list ?? '')?.definition;
    const named = through ?? definition;
    const all = new Map([...(definitions.get(named)?.levels ?? []), ...levels]);
    if (all.size > 0) lists.set(id, { definition: named, levels: all, restarts });
  }
  return { lists, styles };
}
