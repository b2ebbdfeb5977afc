import { UnreadableReportError, type Document, type DocumentPart, type Line } from '../../document.ts';
import { missingTitle } from '../blocks/title-of-name.ts';
import { nothingToRead, tooDeep, tooLarge } from '../blocks/refusals.ts';
import { detectKind } from '../detect-format.ts';
import { sha256 } from '../sha256.ts';
import { compareMembers } from './member-order.ts';
import type { ArchiveEntry } from './read-archive.ts';

export type OpenMember = (name: string, bytes: Uint8Array) => Promise<Document>;
/** How an archive's members are opened: archives among them by the one who counts what is unpacked. */
export type Openers = { openMember: OpenMember; openZip: OpenMember };

const MAX_MEMBERS = 300;
const MAX_LINES = 400_000;
/** How many archives may be one in the other. */
export const MAX_DEPTH = 3;

/** What systems and programs put into archives and folders by themselves. */
const LEFT_BEHIND =
  /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)|\.(?:url|lnk|exe|dll|db|ini|tmp)$/iu;

type Member = { document: Document } | { refused: UnreadableReportError } | 'picture';

async function openOne(entry: ArchiveEntry, { openMember, openZip }: Openers): Promise<Member> {
  try {
    const bytes = entry.read();
    const kind = detectKind(bytes);
    if (kind === 'image') return 'picture';
    return { document: await (kind === 'zip' ? openZip : openMember)(entry.path, bytes) };
  } catch (error) {
    if (error instanceof UnreadableReportError) return { refused: error };
    throw error;
  }
}

/** What a member adds to the files of a report: itself, or the files of the archive that it is. */
function partsOf(path: string, { format, pages, parts }: Document, firstPage: number): DocumentPart[] {
  if (parts === undefined) return [{ name: path, format, firstPage, pages: pages ?? 1 }];
  return parts.map((part) => ({
    ...part,
    name: `${path}/${part.name}`,
    firstPage: firstPage + part.firstPage - 1,
  }));
}

/** Members one after the other, pages and lines counted on; a member without pages counts as one page. */
function joinMembers(
  members: readonly { path: string; member: Member }[],
): Pick<Document, 'lines' | 'pages' | 'picturePages' | 'pictures' | 'parts'> {
  const parts: DocumentPart[] = [];
  const pictures: NonNullable<Document['pictures']>[number][] = [];
  const lines: Line[] = [];
  const picturePages: number[] = [];
  let pages = 0;
  const push = (line: Omit<Line, 'number'>, page: number): void => {
    lines.push({ ...line, number: lines.length + 1, page });
  };
  for (const { path, member } of members) {
    if (member === 'picture' || 'refused' in member) {
      pages += 1;
      picturePages.push(pages);
      continue;
    }
    const { document } = member;
    const title = missingTitle(path, document.lines);
    if (title !== null) push({ page: null, text: title, cells: null }, pages + 1);
    const before = lines.length;
    pictures.push(...(document.pictures ?? []).map((each) => ({ ...each, after: each.after + before })));
    for (const line of document.lines) push(line, pages + (line.page ?? 1));
    picturePages.push(...(document.picturePages ?? []).map((page) => pages + page));
    const count = document.pages ?? 1;
    parts.push(...partsOf(path, document, pages + 1));
    pages += count;
  }
  return {
    ...{ lines, pages, parts },
    ...(picturePages.length > 0 && { picturePages }),
    ...(pictures.length > 0 && { pictures }),
  };
}

/**
 * Opens an archive of several files as one report, in the order of their names. A member that cannot be read counts as
 * a page that is not read, so that what may stand in it is not called absent.
 * @throws UnreadableReportError where no member can be read (with the first one's reason), and past the bounds
 */
export async function openArchive(
  name: string,
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  depth: number,
  openers: Openers,
): Promise<Document> {
  if (depth >= MAX_DEPTH) throw tooDeep(name);
  const wanted = entries
    .filter((entry) => !LEFT_BEHIND.test(entry.path) && entry.size > 0)
    .sort((a, b) => compareMembers(a.path, b.path));
  if (wanted.length > MAX_MEMBERS) throw tooLarge(name);
  const members: { path: string; member: Member }[] = [];
  // One after the other: a member's memory is given back before the next is unpacked.
  for (const entry of wanted) members.push({ path: entry.path, member: await openOne(entry, openers) });
  const read = members.filter(({ member }) => typeof member === 'object' && 'document' in member);
  if (read.length === 0) {
    for (const { member } of members)
      if (typeof member === 'object' && 'refused' in member) throw member.refused;
    throw nothingToRead(name);
  }
  const joined = joinMembers(members);
  if (joined.lines.length > MAX_LINES) throw tooLarge(name);
  return { name, format: 'zip', sha256: sha256(bytes), ...joined };
}
