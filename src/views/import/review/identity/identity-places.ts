import type { Report } from '../../../../model/records.ts';
import type { Document, Line } from '../../../data/source-page/source-document.ts';

/** Where something was read: the line, its page, and the few characters that say it. */
export type SourcePlace = { page: number | null; line: number; printed: string };

/** Where each part of the identity was read from; null where no line says it in so many words. */
export type IdentityPlaces = {
  department: SourcePlace | null;
  departmentKind: SourcePlace | null;
  county: SourcePlace | null;
  fiscalYear: SourcePlace | null;
  scope: SourcePlace | null;
  unit: SourcePlace | null;
};

const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** The first line that says it; a title may run over two lines, and is then found at the first of them. */
function find(lines: readonly Line[], said: (text: string) => string | undefined): SourcePlace | null {
  const texts = lines.map((line) => bare(line.text));
  for (const [at, line] of lines.entries()) {
    const own = said(texts[at] ?? '');
    if (own !== undefined) return { page: line.page, line: line.number, printed: own };
  }
  for (const [at, line] of lines.entries()) {
    const own = said(`${texts[at] ?? ''}${texts[at + 1] ?? ''}`);
    if (own !== undefined) return { page: line.page, line: line.number, printed: own };
  }
  return null;
}

/** The text where it stands in a line; none for an empty one. */
const containing =
  (text: string) =>
  (line: string): string | undefined =>
    text !== '' && line.includes(bare(text)) ? text : undefined;

const matching =
  (pattern: RegExp) =>
  (line: string): string | undefined =>
    pattern.exec(line)?.[0];

const UNIT = /单位[:：](?:人民币)?(?:万|千|百万|亿)?元/u;
const SCOPE =
  /汇总决算|\(汇总\)|本级(?:决算)?[、及和](?:局)?(?:所属|下属|属)|编制范围的(?:预算)?单位共?\d{1,3}个/u;

/** Where the document says whose accounts it holds and of which year: what a person looks at before changing it. */
export function identityPlaces(document: Document, report: Report): IdentityPlaces {
  const { lines } = document;
  const year = String(report.fiscalYear);
  const department = find(lines, containing(report.department));
  const kind =
    /经办|中心/u.exec(report.department)?.[0] ?? /[局委部厅办院]/u.exec(report.department.slice(-1))?.[0];
  return {
    department,
    departmentKind: department === null || kind === undefined ? null : { ...department, printed: kind },
    county: find(lines, containing(report.county)),
    fiscalYear:
      find(lines, matching(new RegExp(`${year}年度?.{0,12}决算`, 'u'))) ??
      find(lines, matching(new RegExp(`${year}年度?`, 'u'))),
    scope: report.scope === 'unknown' ? null : find(lines, matching(SCOPE)),
    unit: find(lines, matching(UNIT)),
  };
}
