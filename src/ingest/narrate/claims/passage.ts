import type { Document } from '../../document.ts';
import type { StatementTable } from '../../recognise/recognise-tables.ts';
import type { Identity } from '../identity.ts';
import type { Prose } from '../prose/prose.ts';
import type { Section } from '../prose/sections.ts';

/** What claims are read from: the document, its prose in paragraphs and sections, and where its tables stand. */
export type Passage = {
  document: Document;
  tables: readonly StatementTable[];
  tableLines: ReadonlySet<number>;
  identity: Identity;
  paragraphs: readonly Prose[];
  /** All sections, the glossary among them. */
  sections: readonly Section[];
};
