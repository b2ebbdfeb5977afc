import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { URL_PARAMS } from '../../src/state/url-params.ts';
import { VIEWS } from '../../src/state/view-state.ts';
import { URL_KEYS } from '../../src/text/messages/url-problems.ts';

const README = readFileSync('README.md', 'utf8');

test('every key of a link is documented in the README, and every view but the default is named there', () => {
  const documented = [...README.matchAll(/^\| `(\w+)` +\|/gm)].map((match) => match[1]);
  expect(documented.sort()).toEqual(
    Object.values(URL_PARAMS)
      .map(({ key }) => key)
      .sort(),
  );
  for (const view of VIEWS.slice(1)) expect(README).toContain(`\`${view}\``);
});

test('every key of a link has a name to say what could not be used', () => {
  expect(Object.keys(URL_KEYS).sort()).toEqual(
    ['view', ...Object.values(URL_PARAMS).map(({ key }) => key)].sort(),
  );
});
