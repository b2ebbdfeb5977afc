import { gzipSync } from 'node:zlib';
import { hashSource } from '../page-head.ts';

/** What the one page is made of; `files` by the paths that they have on the site. */
export type SingleFileParts = {
  html: string;
  style: string;
  markup: string;
  code: string;
  files: ReadonlyMap<string, string | Uint8Array>;
};

const TYPES: readonly [RegExp, string][] = [
  [/\.m?js$/, 'text/javascript'],
  [/\.wasm$/, 'application/wasm'],
  [/\.json$/, 'application/json'],
  [/\.csv$/, 'text/csv;charset=utf-8'],
];

const PROGRAM = /\s*<script type="module"[^>]*><\/script>/;
const PLACE = '<!--prerendered-->';
/** A page from disk has no files beside it. */
const LINKS = /\s*<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g;

/** The page with its program, styles, first view and files in it; its policy lets it ask for nothing else. */
export function assemblePage({ html, style, markup, code, files }: SingleFileParts): string {
  const program = inScript(code);
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(program)} blob: 'wasm-unsafe-eval'`,
    `style-src-elem ${hashSource(style)}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data: blob:',
    'connect-src data: blob:',
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  if (!PROGRAM.test(html) || !html.includes(PLACE)) throw new Error('the page has no place for the program');
  return html
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace(PROGRAM, '')
    .replace(LINKS, '')
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace(PLACE, () => markup)
    .replace(
      '</body>',
      () => `<script type="module">${program}</script>\n${[...files].map(packed).join('\n')}\n  </body>`,
    );
}

/** A program as the text of an element: nothing in it may look like the element's end. */
export function inScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

function packed([path, content]: [string, string | Uint8Array]): string {
  const type = TYPES.find(([pattern]) => pattern.test(path))?.[1] ?? 'application/octet-stream';
  const base64 = gzipSync(content, { level: 9 }).toString('base64');
  return `<script type="text/plain" data-file="${path}" data-type="${type}">${base64}</script>`;
}
