import { describe, expect, test } from 'vitest';
import { openPdf } from '../../../../src/ingest/open/pdf/open-pdf.ts';
import { openToPaint } from '../../../../src/ingest/open/pdf/render-page.ts';

/** A PDF of one page, 200 by 400 points, `rotate`d as viewers are told to, with text written in a quarter turn. */
function pdfOf(rotate: number, [a, b, c, d]: readonly number[]): Uint8Array {
  const words = `BT /F 12 Tf ${String(a)} ${String(b)} ${String(c)} ${String(d)} 100 200 Tm (606.81) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 400] /Rotate ${String(rotate)} /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>`,
    `<< /Length ${String(words.length)} >>\nstream\n${words}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF`;
  return new TextEncoder().encode(file);
}

const TURNS = { right: [1, 0, 0, 1], down: [0, -1, 1, 0], left: [-1, 0, 0, -1], up: [0, 1, -1, 0] };

/** How the paper has to be turned, clockwise. */
const UPRIGHT = { right: 0, down: 270, left: 180, up: 90 };

describe.each([0, 90, 180, 270])('a page that is turned by %i', (rotate) => {
  test.each(Object.entries(TURNS))(
    'with text that reads %s is shown as the reader saw it',
    async (name, turn) => {
      const bytes = pdfOf(rotate, turn);
      const pdf = await openToPaint(bytes);
      expect(pdf.pages).toBe(1);
      const { width, height, rotation } = await pdf.page(1);
      await pdf.close();
      const [line] = (await openPdf('turned.pdf', bytes)).lines;
      expect(line?.text).toBe('606.81');
      // However a viewer is told to turn the paper, it is the words that have to read to the right.
      expect(rotation).toBe(UPRIGHT[name as keyof typeof TURNS]);
      expect([width, height]).toEqual(rotation % 180 === 0 ? [200, 400] : [400, 200]);
      // Written from the middle of the paper.
      expect(Math.abs(line!.bottom! - height / 2)).toBeLessThan(14);
    },
  );
});

test('a file that is no PDF is refused', async () => {
  await expect(openToPaint(new TextEncoder().encode('no PDF at all'))).rejects.toThrow();
});

test('the bytes stay with who gave them', async () => {
  const bytes = pdfOf(0, TURNS.right);
  const before = bytes.slice();
  await (await openToPaint(bytes)).close();
  expect(bytes).toEqual(before);
});
