import { createHash } from 'node:crypto';

/** The source expression that lets a policy allow exactly this inline text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** The site's own page shows its embeds as a preview. */
const PAGE_ONLY = ["base-uri 'none'", "frame-src 'self'"];
/** An embed's links lead to the site, in another tab. */
const EMBED_ONLY = ["base-uri 'self'"];

/**
 * The page's Content-Security-Policy: nothing but this site's own files, scripts from files only. Style attributes are
 * allowed because the drawn charts carry them; they can fetch nothing, for images and fonts are this site's too.
 */
export function contentSecurityPolicy(inlineStyle: string, more: readonly string[] = PAGE_ONLY): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src-elem 'self' ${hashSource(inlineStyle)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'none'",
    ...more,
  ].join('; ');
}

/** What goes into a page's head: its whole stylesheet, and the files its program will ask for. */
export type PageHead = { style: string; modules: readonly string[]; fetched: readonly string[] };

/** Puts the policy first into the head, because it holds only for what comes after it, and the rest at its end. */
export function fillHead(html: string, head: PageHead): string {
  return fill(
    html,
    head,
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(head.style)}" />`,
  );
}

/** The same for `embed.html`, where an address without a page is the site's. */
export function fillEmbedHead(html: string, head: PageHead): string {
  const policy = contentSecurityPolicy(head.style, EMBED_ONLY);
  return fill(
    html,
    head,
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <base href="./index.html" target="_blank" />`,
  );
}

function fill(html: string, { style, modules, fetched }: PageHead, first: string): string {
  if (style.includes('</style')) throw new Error('the stylesheet would end its own <style> element');
  const preloads = [
    ...fetched.map((file) => `<link rel="preload" as="fetch" crossorigin href="./${file}" />`),
    ...modules.map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />`),
  ];
  // Functions, because a replacement string would read `$&` in the style as an instruction.
  return html
    .replace('<head>', () => `<head>\n    ${first}`)
    .replace('</head>', () => `<style>${style}</style>\n    ${preloads.join('\n    ')}\n  </head>`);
}
