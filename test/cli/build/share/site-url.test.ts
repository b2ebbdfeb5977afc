import { expect, test } from 'vitest';
import { siteUrl } from '../../../../src/cli/build/share/site-url.ts';

test('an address is that of a folder, whether or not it ends like one', () => {
  expect(siteUrl('https://site.example/ledger')).toBe('https://site.example/ledger/');
  expect(siteUrl(' http://site.example/ ')).toBe('http://site.example/');
});

test('nothing given is nothing known', () => {
  expect(siteUrl(undefined)).toBeNull();
  expect(siteUrl('  ')).toBeNull();
});

test.each(['site.example', 'ftp://site.example/', 'https://site.example/?a=1', 'https://site.example/#/x'])(
  '%s ends the build and says what is wanted, in both languages',
  (given) => {
    expect(() => siteUrl(given)).toThrow(/网站地址.*https:\/\/.*not the address of a site/s);
  },
);
