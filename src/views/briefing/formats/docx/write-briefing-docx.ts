import { Document, Packer } from 'docx';
import type { ISectionOptions } from 'docx';
import { FILES } from '../../../../text/messages/files.ts';
import { translate } from '../../../../text/translate.ts';
import type { Message, MessageParams } from '../../../../text/message.ts';
import { columnWidths } from '../../../files/model/column-widths.ts';
import { printable } from '../../../files/formats/neutralise.ts';
import type { Briefing, BriefingPage } from '../../model/page.ts';
import { pageDone } from '../making.ts';
import type { Making } from '../making.ts';
import { withFontTable } from './font-table.ts';
import { SIDEWAYS_WIDTH, TEXT_WIDTH, fontOf, pageLook } from './page-look.ts';
import { coverParagraphs, pageParagraphs } from './page-paragraphs.ts';

/** Pages that share their margins, one after the other. */
type Stretch = { kind: 'cover' | 'upright' | 'sideways'; children: ISectionOptions['children'][number][] };

/** The briefing as a Word document in the manner of official ones: A4, its faces and margins, native charts, page numbers. */
export async function writeBriefingDocx(briefing: Briefing, making: Making): Promise<Uint8Array> {
  const text = (message: Message, params?: MessageParams): string =>
    translate(message, briefing.language, params);
  const stretches: Stretch[] = [];
  let number = 0;
  for (const [index, page] of briefing.pages.entries()) {
    const kind = kindOf(page);
    const last = stretches.at(-1);
    const isNew = last === undefined || last.kind !== kind;
    const stretch = isNew ? { kind, children: [] } : last;
    if (isNew) stretches.push(stretch);
    if (page.id === 'cover') stretch.children.push(...coverParagraphs(page, briefing, text));
    else {
      number += 1;
      const width = kind === 'sideways' ? SIDEWAYS_WIDTH : TEXT_WIDTH;
      stretch.children.push(...pageParagraphs(page, briefing, { number, width, text, isFirst: isNew }));
    }
    await pageDone(making, index + 1);
  }
  const document = new Document({
    title: printable((briefing.pages[0]?.title ?? briefing.fileName).replaceAll('\n', ' ')),
    creator: text(FILES.product),
    description: `${text(FILES.footVersion, { version: briefing.version })} ${briefing.link}`,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fontOf('body'), size: 32 } } } },
    sections: stretches.map(({ kind, children }) => ({ ...pageLook(kind), children })),
  });
  const bytes = new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
  making.signal.throwIfAborted();
  return withFontTable(bytes);
}

/** A page with a table that has no room upright is laid on its side. */
function kindOf({ id, body }: BriefingPage): Stretch['kind'] {
  if (id === 'cover') return 'cover';
  const needed = (size: number): number =>
    Math.max(
      0,
      ...body.tables.map(({ table }) =>
        columnWidths(table, size).reduce((sum, { least }) => sum + least + 7, 0),
      ),
    );
  return needed(9) * 20 > TEXT_WIDTH ? 'sideways' : 'upright';
}
