import { unzipSync, zipSync } from 'fflate';
import { FACES } from '../faces.ts';

const PATH = 'word/fontTable.xml';

/** The document with a table of its faces: for each the names of those that stand in where it is not installed. */
export function withFontTable(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  if (parts[PATH] === undefined) throw new Error(`no ${PATH} in the document`);
  const fonts = Object.values(FACES).map(
    ({ name, instead, panose }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:panose1 w:val="${panose.toUpperCase()}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
  return zipSync({ ...parts, [PATH]: new TextEncoder().encode(xml) });
}
