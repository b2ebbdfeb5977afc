import { existsSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableReportError, type Document } from '../../../../src/ingest/document.ts';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import type { PdfOptions } from '../../../../src/ingest/open/pdf/open-pdf.ts';
import { readReport } from '../../../../src/ingest/read-report.ts';
import { lineOf, pagesOf, writePdf } from './write-pdf.ts';

const REAL = '../shared/reports/pdf/putuo-shehuigongzuobu-2024.pdf';

const open = async (bytes: Uint8Array): Promise<Document> => openDocument('a.pdf', bytes);
const textOf = ({ lines }: Document): string[] => lines.map((line) => line.text);

async function refusal(bytes: Uint8Array, pdf: PdfOptions = {}): Promise<UnreadableReportError> {
  const error: unknown = await openDocument('a.pdf', bytes, { pdf }).catch((reason: unknown) => reason);
  if (!(error instanceof UnreadableReportError)) throw new Error('the file was read', { cause: error });
  expect(error.messageZh).toMatch(/请/u);
  return error;
}

describe('a protected PDF', () => {
  const objects = pagesOf([lineOf('Amount 307.82')]);

  it('that asks for a password says so', async () => {
    const error = await refusal(writePdf(objects, { user: 'secret', owner: 'owner' }));
    expect(error.messageZh).toMatch(/密码/u);
    expect(error.messageEn).toMatch(/password/u);
  });

  it('that only forbids changes is read', async () => {
    expect(textOf(await open(writePdf(objects, { user: '', owner: 'owner' })))).toEqual(['Amount 307.82']);
  });
});

describe('a damaged PDF', () => {
  const bytes = writePdf(pagesOf([lineOf('Amount 307.82')]));
  const text = Buffer.from(bytes).toString('latin1');

  it('whose table of places is wrong is read by its objects', async () => {
    const wrong = text.replace(/startxref\n\d+/u, 'startxref\n7');
    expect(textOf(await open(new Uint8Array(Buffer.from(wrong, 'latin1'))))).toEqual(['Amount 307.82']);
  });

  it('of which only the beginning came is refused', async () => {
    await refusal(bytes.slice(0, 60));
  });
});

describe('a PDF made to exhaust its reader', () => {
  it('of a page with more glyphs than any is read as far as that', async () => {
    const line = `(${'1'.repeat(1000)}) Tj`;
    await open(writePdf(pagesOf([`BT /F 1 Tf 10 TL 0 800 Td ${`${line} T* `.repeat(250)} ET`])));
  }, 60_000);

  it.each([1, 2])('that unpacks to more than any report, packed %i times, is refused', async (times) => {
    let packed = deflateSync(Buffer.alloc(3_000_000));
    if (times === 2) packed = deflateSync(packed);
    const objects = pagesOf(['']);
    objects[4] = { entries: `/Filter [${'/FlateDecode '.repeat(times)}]`, stream: packed.toString('latin1') };
    const error = await refusal(writePdf(objects), { mostUnpacked: 1_000_000 });
    expect(error.messageZh).toMatch(/过大/u);
    expect(error.messageEn).toMatch(/unpacks to more/u);
  });

  it('whose contents have no end in reach is given up, with the reason', async () => {
    const endless = writePdf(pagesOf([`${'q '.repeat(200_000)} ${lineOf('Amount 307.82')}`]));
    const error = await refusal(endless, { patience: 1000 });
    expect(error.messageZh).toMatch(/没完没了/u);
    expect(error.messageEn).toMatch(/no end/u);
  }, 120_000);

  it.each([
    ['that is enormous', '[0 0 1e9 1e9]'],
    ['of no size', '[0 0 0 0]'],
  ])('with a page %s is read', async (_, box) => {
    const objects = pagesOf([lineOf('Amount 307.82')]).map(({ entries, ...rest }) => ({
      ...rest,
      entries: entries.replace('[0 0 595 842]', box),
    }));
    expect(textOf(await open(writePdf(objects)))).toEqual(['Amount 307.82']);
  });

  it('of a hundred thousand pages is refused before any is read', async () => {
    const objects = pagesOf([lineOf('Amount 307.82')]);
    objects[1] = { entries: `/Type /Pages /Count 100000 /Kids [${'4 0 R '.repeat(100_000)}]` };
    const error = await refusal(writePdf(objects));
    expect(error.messageZh).toMatch(/100000 页/u);
  });

  it('of objects nested deeper than any are is refused or read, and nothing else', async () => {
    for (const content of ['['.repeat(50_000), '<</A '.repeat(50_000)]) {
      const catalogue = `/X ${content}`;
      const inCatalogue = writePdf(pagesOf([lineOf('Amount 307.82')], { catalogue }));
      for (const bytes of [inCatalogue, writePdf(pagesOf([`${content} ${lineOf('Amount 307.82')}`]))]) {
        const read: unknown = await open(bytes).catch((error: unknown) => error);
        expect(read instanceof UnreadableReportError || textOf(read as Document).length <= 1).toBe(true);
      }
    }
  }, 60_000);

  it('whose pages hold themselves ends', async () => {
    const objects = pagesOf([lineOf('Amount 307.82')]);
    objects[1] = { entries: '/Type /Pages /Count 3000 /Kids [2 0 R 2 0 R 4 0 R]' };
    await refusal(writePdf(objects));
  });

  it('whose forms paint themselves ends', async () => {
    const resources = '/XObject << /X 6 0 R >>';
    const form = {
      entries: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> ${resources} >>`,
      stream: `${lineOf('In a form', 600)} /X Do`,
    };
    const objects = pagesOf([`${lineOf('Amount 307.82')} /X Do`], { resources, more: [form] });
    const read = await open(writePdf(objects)).catch((error: unknown) => error);
    if (!(read instanceof UnreadableReportError)) expect(textOf(read as Document)).toContain('Amount 307.82');
  }, 60_000);

  it('of a thousand pages is read and can be stopped between two', async () => {
    const bytes = writePdf(
      pagesOf(Array.from({ length: 1000 }, (_, page) => lineOf(`Line of page ${String(page)}`))),
    );
    const stop = new AbortController();
    const seen: number[] = [];
    const reading = openDocument('a.pdf', bytes, {
      pdf: {
        signal: stop.signal,
        onPage: (page) => {
          seen.push(page);
          if (page === 5) stop.abort();
        },
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect((await open(bytes)).lines).toHaveLength(1000);
  }, 60_000);
});

describe('what a PDF brings along', () => {
  it('is neither run nor read: scripts, actions and attached files', async () => {
    const catalogue =
      '/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true) >> /Names << /EmbeddedFiles << /Names [(a.txt) 6 0 R] >> >>';
    const attached = { entries: '/Type /Filespec /F (a.txt) /EF << /F 7 0 R >>' };
    const file = { entries: '/Type /EmbeddedFile', stream: 'Amount 999.99' };
    const document = await open(
      writePdf(pagesOf([lineOf('Amount 307.82')], { catalogue, more: [attached, file] })),
    );
    expect(textOf(document)).toEqual(['Amount 307.82']);
    expect('wasRun' in globalThis).toBe(false);
  });

  it('on a page that is a picture is listed and not guessed at', async () => {
    const picture = {
      entries:
        '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      stream: '0',
    };
    const objects = pagesOf(['q 500 0 0 700 40 40 cm /P Do Q'], {
      resources: '/XObject << /P 6 0 R >>',
      more: [picture],
    });
    const document = await open(writePdf(objects));
    expect([document.picturePages, document.lines]).toEqual([[1], []]);
  });
});

describe.skipIf(!existsSync(REAL))('a real PDF with changed bytes', () => {
  const key = (fact: { statement: string; codePrinted: string; measure: string; printed: string }): string =>
    [fact.statement, fact.codePrinted, fact.measure, fact.printed].join(' ');

  it('is refused with a reason or read, in bounded time, and has no certain figure that the whole one lacks', async () => {
    const bytes = new Uint8Array(readFileSync(REAL));
    const whole = new Set(readReport(await open(bytes)).facts.map(key));
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      length: fc.integer({ min: 1, max: 400 }),
      by: fc.integer({ min: 1, max: 255 }),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        let changed = bytes.slice();
        for (const { at, length, by, cut } of changes) {
          const from = Math.floor(at * changed.length);
          if (cut) changed = Uint8Array.from([...changed.slice(0, from), ...changed.slice(from + length)]);
          else
            for (let i = from; i < from + length && i < changed.length; i += 1)
              changed[i] = (changed[i] ?? 0) ^ by;
        }
        try {
          const { facts } = readReport(await open(changed));
          const wrong = facts.filter((fact) => fact.certainty === 'certain' && !whole.has(key(fact)));
          expect(wrong.map(key)).toEqual([]);
        } catch (error) {
          if (!(error instanceof UnreadableReportError)) throw error;
          expect(error.messageZh).not.toBe('');
        }
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 8), seed: 7, endOnFailure: true },
    );
  }, 600_000);
});
