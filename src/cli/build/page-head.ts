import { createHash } from 'node:crypto';

/** The source expression that lets a policy allow exactly this inline text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/**
 * The page's Content-Security-Policy: nothing but this site's own files, scripts from files only. Style attributes are
 * allowed because the drawn charts carry them; they can fetch nothing, for images and fonts are this site's too.
 */
export function contentSecurityPolicy(inlineStyle: string): string {
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
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What goes into a page's head: its whole stylesheet, and the files its program will ask for. */
export type PageHead = { style: string; modules: readonly string[]; fetched: readonly string[] };

/** Puts the policy first into the head, because it holds only for what comes after it, and the rest at its end. */
export function fillHead(html: string, { style, modules, fetched }: PageHead): string {
  if (style.includes('</style')) throw new Error('the stylesheet would end its own <style> element');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(style)}" />`;
  const preloads = [
    ...fetched.map((file) => `<link rel="preload" as="fetch" crossorigin href="./${file}" />`),
    ...modules.map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />`),
  ];
  // Functions, because a replacement string would read `$&` in the style as an instruction.
  return html
    .replace('<head>', () => `<head>\n    ${policy}`)
    .replace('</head>', () => `<style>${style}</style>\n    ${preloads.join('\n    ')}\n  </head>`);
}
