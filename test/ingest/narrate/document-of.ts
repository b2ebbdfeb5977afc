import type { Document, Line } from '../../../src/ingest/document.ts';
import type { Identity } from '../../../src/ingest/narrate/identity.ts';
import { narrate, type Narrative } from '../../../src/ingest/narrate/narrate.ts';

/** A document of the given lines; a line with tabs gets cells where the format has them. */
export function documentOf(lines: readonly string[], format: Document['format'] = 'text'): Document {
  const toLine = (text: string, index: number): Line => ({
    number: index + 1,
    page: null,
    text,
    cells:
      format === 'markdown' && text.includes('\t')
        ? text.split('\t').map((cell, column) => ({ text: cell, column, left: null, right: null }))
        : null,
  });
  return { name: 'own.txt', format, sha256: '', pages: null, lines: lines.map(toLine) };
}

export const IDENTITY: Identity = {
  reportId: 'own-2021',
  department: '甲县医疗保障局',
  departmentKind: 'bureau',
  county: '甲县',
  countyCode: '',
  city: '',
  province: '',
  fiscalYear: 2021,
  scope: 'unknown',
  unitCount: null,
  firstYear: false,
  title: '',
};

/** What is read from lines of our own prose. */
export function narrateLines(lines: readonly string[], format: Document['format'] = 'text'): Narrative {
  return narrate(documentOf(lines, format), new Set(), IDENTITY);
}
