import type { Document, UnreadableKind } from '../../../ingest/document.ts';
import type { OcrAssets } from '../../../ingest/ocr/engine/engine.ts';
import type { PageFigures, RecognisedPage } from '../../../ingest/ocr/page/recognise-page.ts';
import type { FileToRead, ReadOutcome } from '../reading/read-outcome.ts';
import type { Decisions, Proposal } from './proposal.ts';

/** A page as it was painted: red, green, blue and opacity of each pixel. */
export type PaintedPage = { width: number; height: number; rgba: ArrayBuffer; pixelsPerPoint: number };

/** What the page asks of the recogniser's worker, one thing at a time. */
export type RecogniserRequest = { ocr: number } & (
  | { ask: 'page'; page: number; painted: PaintedPage; assets: OcrAssets }
  | { ask: 'open'; files: readonly FileToRead[]; cMapUrl: string }
  | { ask: 'propose'; document: Document; pages: readonly PageFigures[] }
  | { ask: 'settle'; proposal: Proposal; decisions: Decisions }
);

/** What the worker answers. A refusal carries both languages. */
export type RecogniserAnswer = { ocr: number } & (
  | { say: 'progress'; share: number }
  | { say: 'opened'; document: Document }
  | { say: 'page'; recognised: RecognisedPage }
  | { say: 'proposal'; proposal: Proposal }
  | { say: 'settled'; outcome: ReadOutcome }
  | { say: 'unreadable'; fileName: string; zh: string; en: string; kind: UnreadableKind }
  | { say: 'failed'; reason: string }
);

/** Whether a message is of ours. */
export function isRecogniserMessage(data: unknown): data is { ocr: number } {
  return typeof data === 'object' && data !== null && 'ocr' in data && typeof data.ocr === 'number';
}
