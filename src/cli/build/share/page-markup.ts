import type { SharePage } from '../../../share/share-pages.tsx';
import { PICTURE_SIZE } from '../../../share/picture-size.ts';
import { SHARE_FOLDER, shareName } from '../../../state/share-link.ts';
import { SHELL } from '../../../text/messages/shell.ts';
import { translate } from '../../../text/translate.ts';
import { hashSource } from '../page-head.ts';

/** The script that leads on to the view, beside the pages. */
export const OPEN_SCRIPT = 'open.js';

const LOCALES = { zh: 'zh_CN', en: 'en_US' } as const;

/** A whole page to be shared, and where it stands: `site` is the address of the site's folder, null where it is not known. */
export function pageMarkup(
  page: Omit<SharePage, 'legend' | 'build'>,
  options: { site: string | null; style: string; hasPicture: boolean },
): string {
  const { facts, language, name } = page;
  const { site, style, hasPicture } = options;
  const other = language === 'zh' ? 'en' : 'zh';
  const at = (file: string): string => (site === null ? `./${file}` : `${site}${SHARE_FOLDER}${file}`);
  const product = translate(SHELL.title, language);
  const properties: [string, string][] = [
    ['og:type', 'article'],
    ['og:site_name', product],
    ['og:title', facts.title],
    ['og:description', facts.description],
    ['og:url', at(`${name}.html`)],
    ['og:locale', LOCALES[language]],
    ['og:locale:alternate', LOCALES[other]],
    ...(hasPicture
      ? ([
          ['og:image', at(`${name}.png`)],
          ['og:image:type', 'image/png'],
          ['og:image:width', String(PICTURE_SIZE.width)],
          ['og:image:height', String(PICTURE_SIZE.height)],
          ['og:image:alt', facts.pictureLabel],
        ] satisfies [string, string][])
      : []),
  ];
  const names: [string, string][] = [
    ['description', facts.description],
    ['twitter:card', hasPicture ? 'summary_large_image' : 'summary'],
    ['twitter:title', facts.title],
    ['twitter:description', facts.description],
    ...(hasPicture ? ([['twitter:image', at(`${name}.png`)]] satisfies [string, string][]) : []),
  ];
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}" prefix="og: https://ogp.me/ns#">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(style)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(`${facts.title} · ${product}`)}</title>
    ${properties.map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}" />`).join('\n    ')}
    ${names.map(([key, content]) => `<meta name="${key}" content="${escapeHtml(content)}" />`).join('\n    ')}
    <meta name="color-scheme" content="light dark" />
    <link rel="canonical" href="${escapeHtml(at(`${name}.html`))}" />
    <link rel="alternate" hreflang="${other === 'zh' ? 'zh-CN' : 'en'}" href="${escapeHtml(at(`${shareName({ ...page, language: other })}.html`))}" />
    <link rel="icon" type="image/svg+xml" href="../icon.svg" />
    <style>${style}</style>
    <script src="./${OPEN_SCRIPT}" defer></script>
  </head>
  <body>
    ${page.body(hasPicture)}
  </body>
</html>
`;
}

/** Nothing but the picture, the inline style and the one script. */
function policy(style: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${hashSource(style)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Text as it stands in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
