import type { Message, MessageParams } from '../../text/message.ts';
import { FILES } from '../../text/messages/files.ts';
import { lightTokens } from './model/light-tokens.ts';
import type { Takeaway } from './model/takeaway.ts';
import type { Shape } from './formats/svg/shapes.ts';

/** What a chart or table can be saved as. */
export type FileKind =
  { kind: 'png'; shape: Shape; scale: 2 | 3 } | { kind: 'svg' | 'csv' | 'xlsx' | 'pptx' | 'docx' };

/** A file: its bytes and its name with the ending. */
export type MadeFile = { blob: Blob; name: string };

type Text = (message: Message, params?: MessageParams) => string;

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Makes a file; its writer is loaded no sooner. */
export async function makeFile(takeaway: Takeaway, what: FileKind, text: Text): Promise<MadeFile> {
  const name = (ending: string): string => `${takeaway.fileName}.${ending}`;
  const typed = (bytes: Uint8Array, kind: keyof typeof TYPES): MadeFile => ({
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPES[kind] }),
    name: name(kind),
  });
  switch (what.kind) {
    case 'png': {
      const blob = await pngOf(takeaway, what.shape, what.scale, text);
      return { blob, name: name(`${what.shape}@${what.scale}x.png`) };
    }
    case 'svg': {
      const { composePicture } = await import('./formats/svg/compose.ts');
      const { svg } = composePicture(takeaway, 'wide', lightTokens(document.styleSheets));
      return { blob: new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }), name: name('svg') };
    }
    case 'csv':
      return typed((await import('./formats/csv.ts')).writeCsv(takeaway), 'csv');
    case 'xlsx':
      return typed(await (await import('./formats/xlsx.ts')).writeXlsx(takeaway), 'xlsx');
    case 'pptx':
      return typed(await (await import('./formats/pptx/write-pptx.ts')).writePptx(takeaway), 'pptx');
    case 'docx': {
      const [{ writeDocx }, picture] = await Promise.all([
        import('./formats/docx/write-docx.ts'),
        takeaway.showing === 'chart' ? bodyPicture(takeaway, text) : null,
      ]);
      return typed(await writeDocx(takeaway, picture), 'docx');
    }
  }
}

/** The picture of a shape as PNG. */
export async function pngOf(takeaway: Takeaway, shape: Shape, scale: number, text: Text): Promise<Blob> {
  const [{ composePicture }, { drawPng }] = await Promise.all([
    import('./formats/svg/compose.ts'),
    import('./picture.ts'),
  ]);
  const picture = composePicture(takeaway, shape, lightTokens(document.styleSheets));
  return drawPng(picture, scale, text(FILES.noCanvas));
}

/** The chart as a document has it: three times as fine as on the screen, without the words the document says itself. */
async function bodyPicture(
  takeaway: Takeaway,
  text: Text,
): Promise<{ bytes: Uint8Array; width: number; height: number }> {
  const [{ composeBody }, { drawPng }] = await Promise.all([
    import('./formats/svg/compose.ts'),
    import('./picture.ts'),
  ]);
  const picture = composeBody(takeaway, lightTokens(document.styleSheets));
  const blob = await drawPng(picture, 3, text(FILES.noCanvas));
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width: picture.width, height: picture.height };
}
