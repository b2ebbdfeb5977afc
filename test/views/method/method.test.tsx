import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/checks/rules.ts';
import { PACKAGE_FILES } from '../../../src/model/package-schema.ts';
import { GLOSSARY } from '../../../src/text/messages/method/glossary.ts';
import { PEERS_TEXTS } from '../../../src/text/messages/method/peers.ts';
import { METHOD_SECTIONS } from '../../../src/text/messages/method.ts';
import { RULE_TEXTS } from '../../../src/text/messages/rules/rule-texts.ts';
import { DataProvider } from '../../../src/views/data/DataProvider.tsx';
import { MethodView } from '../../../src/views/method/MethodView.tsx';
import { LEAST_RANKED } from '../../../src/views/peers/peers.ts';
import { placeOf, rulePlace } from '../../../src/views/method/scroll-to.ts';
import { readDescription } from '../../../src/views/method/use-data-package.ts';

const never = (): Promise<never> => new Promise(() => undefined);

function draw(): string {
  return renderToStaticMarkup(
    <DataProvider snapshot={null} sources={{ openDb: never, loadTable: never }}>
      <MethodView />
    </DataProvider>,
  );
}

describe('the page', () => {
  const markup = draw();

  test('has every section that its contents name', () => {
    for (const [section, name] of Object.entries(METHOD_SECTIONS)) {
      expect(markup).toContain(`<h2 id="${placeOf(section)}"`);
      expect(markup.split(`>${name.zh}<`).length, section).toBeGreaterThanOrEqual(3);
    }
  });

  test('has every rule at a place of its own, with its words and its example', () => {
    for (const { id } of RULES) {
      expect(markup.split(`id="${rulePlace(id)}"`)).toHaveLength(2);
      expect(markup).toContain(`<code class="rule-id">${id}</code>`);
    }
    for (const { name, plain } of Object.values(RULE_TEXTS)) {
      expect(markup).toContain(name.zh);
      expect(markup).toContain(plain.zh);
    }
    expect(markup).toContain(`${RULES.length} 条规则`);
  });

  test('no two places have one id', () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('says how a department is held against its peers, and from how many on', () => {
    for (const { name, meaning } of Object.values(PEERS_TEXTS)) {
      expect(markup).toContain(name.zh);
      expect(markup).toContain(meaning.zh.replace('{least}', String(LEAST_RANKED)));
    }
  });

  test('has every file of the data package with all its fields', () => {
    for (const { path, fields } of PACKAGE_FILES) {
      expect(markup).toContain(`data/${path}"`);
      for (const field of fields) expect(markup).toContain(`<code>${field.name}</code>`);
    }
  });

  test('explains each term once, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const terms = GLOSSARY.map((term) => term[language]);
      expect(new Set(terms).size).toBe(terms.length);
      for (const term of terms) expect(markup).toContain(term);
    }
  });
});

describe('the description of the data', () => {
  const json = (text: string): unknown => JSON.parse(text);

  test('is read from the package’s own file', () => {
    const file = readFileSync(new URL('../../../public/data/datapackage.json', import.meta.url), 'utf8');
    const known = readDescription(json(file));
    expect(known?.version).toMatch(/^[0-9a-f]{12}$/u);
    expect(known?.licences.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
    expect(known?.sources).toBeGreaterThan(0);
  });

  test('is none where the file is another, and no link leads to a script', () => {
    for (const text of ['null', '[]', '"x"', '{}', '{"version":""}', '{"version":7}']) {
      expect(readDescription(json(text)), text).toBeNull();
    }
    const hostile = {
      version: 'a',
      licenses: [null, { name: 'x', path: 'javascript:alert(1)' }],
      sources: 3,
    };
    expect(readDescription(hostile)).toEqual({ version: 'a', licences: [], sources: 0 });
  });
});
