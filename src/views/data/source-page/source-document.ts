// The views know what was read, and never the reader: its types come to them through here.
export type { Cell, Document, DocumentPart, Line, Undecided } from '../../../ingest/document.ts';
export type { ReportReading } from '../../../ingest/read-report.ts';
