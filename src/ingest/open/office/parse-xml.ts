import { Parser } from 'htmlparser2';
import { damaged, tooDeep } from '../blocks/refusals.ts';

/** What happens while an XML part is read, in order. Names carry their prefix as written. */
export type XmlHandler = {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close: (name: string) => void;
  text: (text: string) => void;
};

const MAX_DEPTH = 2_000;

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * Reads an XML part of an office file. A DOCTYPE is passed over, so that no entity but the five of XML itself and
 * characters by number is ever expanded.
 * @throws UnreadableReportError where elements are left open or nest without end
 */
export function parseXml(fileName: string, bytes: Uint8Array, handler: XmlHandler): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentagname() {
        depth += 1;
        if (depth > MAX_DEPTH) throw tooDeep(fileName);
      },
      onopentag: (name, attributes) => {
        handler.open(name, attributes);
      },
      onclosetag(name) {
        depth -= 1;
        handler.close(name);
      },
      ontext: (data) => {
        handler.text(data);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(decodeXml(bytes));
  if (depth !== 0) throw damaged(fileName);
  parser.end();
}
