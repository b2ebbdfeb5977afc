import type { Rolldown } from 'vite';

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>/g;

/** The page without its stylesheets, and their text; the files are left out of the site, since nothing asks for them. */
export function takeStyles(html: string, bundle: Rolldown.OutputBundle): { html: string; style: string } {
  const styles: string[] = [];
  const bare = html.replace(STYLESHEET, (_, file: string) => {
    const asset = bundle[file];
    if (asset?.type !== 'asset') throw new Error(`no stylesheet ${file} in the bundle`);
    const text = String(asset.source).trim();
    // An address in it would be taken from the page's folder, not from the stylesheet's.
    if (/url\(|@import/.test(text)) throw new Error(`the stylesheet ${file} refers to other files`);
    styles.push(text);
    delete bundle[file];
    return '';
  });
  return { html: bare, style: styles.join('\n') };
}
