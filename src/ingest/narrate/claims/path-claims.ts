import type { Claim } from '../../../model/claim.ts';
import { startsParagraph, type Prose } from '../prose/prose.ts';
import type { Passage } from './passage.ts';
import { codeAtLevel, nameInWords } from './paths/resolve-levels.ts';
import { saidBetween } from './paths/said-after.ts';

type PathClaim = Extract<Claim, { kind: 'path' }>;
type Level = { name: string; code: string };

const MARKED = /([^（）：，；。、\n%]{2,40})（([类款项])）/g;
const LEVELS = '类款项';
const NONE: Level = { name: '', code: '' };

/** The longest a name of the list is; what is no name is shown by its end only. */
const LONGEST_NAME = 12;

/** A path that ends its paragraph (…（项）。) has its amount in the next one, which then opens with no ordinal of its own. */
function saidInNext(following: Prose | undefined): ReturnType<typeof saidBetween> {
  if (following === undefined || startsParagraph(following.text)) return null;
  const end = following.text.search(MARKED);
  return saidBetween(following, 0, end === -1 ? following.text.length : end);
}

/**
 * Follows the marks （类）（款）（项） through one paragraph: a level that is not named again stays as it was, and a name
 * marked higher begins anew. Each name at the end of a path makes a claim.
 */
function pathsOf(prose: Prose, following: Prose | undefined, glossary: boolean): PathClaim[] {
  const marks = [...prose.text.matchAll(MARKED)];
  let path: Level[] = [NONE, NONE, NONE];
  return marks.flatMap((match, index) => {
    const level = LEVELS.indexOf(match[2] ?? '');
    const words = (match[1] ?? '').replace(/^\d{1,2}\./, '');
    const name = nameInWords(words) || words.slice(-LONGEST_NAME);
    const above = path.slice(0, level);
    const code = codeAtLevel(
      name,
      level,
      above.map((one) => one.code),
    );
    path = [...above, { name, code }, NONE, NONE].slice(0, LEVELS.length);
    const next = marks[index + 1];
    const end = match.index + match[0].length;
    // 卫生健康支出（类）医疗救助（款）: the path goes on in the words right behind its mark.
    const goesOn = next?.index === end && LEVELS.indexOf(next[2] ?? '') > level;
    if (goesOn) return [];
    const line = prose.places[match.index];
    const saidBelow = next === undefined ? saidInNext(following) : null;
    return [
      {
        kind: 'path',
        names: path.map((one) => one.name),
        codes: path.map((one) => one.code),
        said: glossary ? null : (saidBetween(prose, end, next?.index ?? prose.text.length) ?? saidBelow),
        place: { sourcePage: line?.page ?? null, sourceLine: line?.number ?? null },
        glossary,
      },
    ];
  });
}

/** The paths 类 / 款 / 项 that prose and glossary name, in the order of the text. */
export function readPathClaims(passage: Passage): Claim[] {
  const inGlossary = new Set(
    passage.sections
      .filter(({ kind }) => kind === 'glossary')
      .flatMap(({ prose }) => prose.places.map((line) => line.number)),
  );
  return passage.paragraphs.flatMap((paragraph, index) =>
    pathsOf(paragraph, passage.paragraphs[index + 1], inGlossary.has(paragraph.places[0]?.number ?? 0)),
  );
}
