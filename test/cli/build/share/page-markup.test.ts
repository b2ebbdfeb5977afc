import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { pageMarkup } from '../../../../src/cli/build/share/page-markup.ts';

/** The `content` of each tag by its `property` or `name`. */
function metaOf(html: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue;
      const { property, name = property, content } = node.attribs;
      if (node.name === 'meta' && name && content !== undefined) found.set(name, content);
      walk(node.children);
    }
  };
  walk(parseDocument(html).children);
  return found;
}

const markup = (site: string | null, hasPicture = true, title = '卫生健康占 66.8%'): string =>
  pageMarkup(
    {
      view: 'structure',
      county: '',
      language: 'zh',
      name: 'structure',
      facts: {
        title,
        subtitle: '',
        description: '支出决算表。',
        pictureLabel: '图',
        sentences: [],
        verdict: [],
        source: '',
        chosen: '',
        reports: [],
        version: 'abc',
      },
      body: () => '<main></main>',
    },
    { site, style: 'body{}', hasPicture },
  );

test('addresses are whole where the site’s own is known, and relative where not', () => {
  const known = metaOf(markup('https://site.example/ledger/'));
  expect(known.get('og:url')).toBe('https://site.example/ledger/share/structure.html');
  expect(known.get('og:image')).toBe('https://site.example/ledger/share/structure.png');
  expect(known.get('twitter:image')).toBe(known.get('og:image'));
  expect(metaOf(markup(null)).get('og:image')).toBe('./structure.png');
});

test('what previews read is all there', () => {
  const meta = metaOf(markup(null));
  expect(Object.fromEntries(meta)).toMatchObject({
    'og:type': 'article',
    'og:title': '卫生健康占 66.8%',
    'og:description': '支出决算表。',
    'og:locale': 'zh_CN',
    'og:locale:alternate': 'en_US',
    'og:image:width': '1200',
    'og:image:height': '630',
    'twitter:card': 'summary_large_image',
  });
});

test('a page without a picture names none', () => {
  const meta = metaOf(markup(null, false));
  expect([...meta.keys()].filter((key) => key.includes('image'))).toEqual([]);
  expect(meta.get('twitter:card')).toBe('summary');
});

test('a title with signs of markup stays a title', () => {
  const title = '"><script>alert(1)</script>&\'';
  const html = markup(null, true, title);
  expect(metaOf(html).get('og:title')).toBe(title);
  expect(html.match(/<script/g)).toHaveLength(1);
});
