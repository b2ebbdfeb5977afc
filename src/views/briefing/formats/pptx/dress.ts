import type { Parts } from '../../../files/formats/pptx/place-charts.ts';
import { FACES } from '../faces.ts';

/**
 * A deck in official faces: Chinese text in the named one, with what it is like for programs that do not have it; Latin and
 * figures in a face of their own; and the same in the theme, where the faces that stand in are named.
 */
export function dressDeck(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => {
      if (/^ppt\/slides\/slide\d+\.xml$/u.test(path)) return [path, rewrite(bytes, withFaces)];
      if (/^ppt\/theme\/theme\d+\.xml$/u.test(path)) return [path, rewrite(bytes, withThemeFaces)];
      return [path, bytes];
    }),
  );
}

function rewrite(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
}

function withFaces(xml: string): string {
  return Object.values(FACES).reduce((text, { name, latin, panose }) => {
    const tag = (kind: string): RegExp => new RegExp(`<a:${kind} typeface="${name}"[^>]*/>`, 'gu');
    return text
      .replace(tag('latin'), `<a:latin typeface="${latin}" charset="0"/>`)
      .replace(tag('ea'), `<a:ea typeface="${name}" panose="${panose}" pitchFamily="2" charset="-122"/>`)
      .replace(tag('cs'), `<a:cs typeface="${latin}" charset="0"/>`);
  }, xml);
}

function withThemeFaces(xml: string): string {
  return xml
    .replace(/<a:majorFont>[\s\S]*?<\/a:majorFont>/u, `<a:majorFont>${faceXml('title')}</a:majorFont>`)
    .replace(/<a:minorFont>[\s\S]*?<\/a:minorFont>/u, `<a:minorFont>${faceXml('body')}</a:minorFont>`);
}

function faceXml(use: 'title' | 'body'): string {
  const { name, instead, latin, panose } = FACES[use];
  return `<a:latin typeface="${latin}"/><a:ea typeface="${name}" panose="${panose}"/><a:cs typeface="${latin}"/><a:font script="Hans" typeface="${instead[use === 'title' ? 2 : 0]}"/>`;
}
