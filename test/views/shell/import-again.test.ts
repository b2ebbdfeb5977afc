import { describe, expect, test, vi } from 'vitest';
import { failedAddress, importAgain } from '../../../src/views/shell/import-again.ts';

const HOME = 'https://site.example/ledger/assets/index-1.js';

describe('the address of a module that did not load', () => {
  test.each([
    'Failed to fetch dynamically imported module: https://site.example/ledger/assets/Panel-2.js',
    'error loading dynamically imported module: https://site.example/ledger/assets/Panel-2.js',
  ])('is read from the browser’s message: %s', (message) => {
    expect(failedAddress(new TypeError(message), HOME)?.href).toBe(
      'https://site.example/ledger/assets/Panel-2.js',
    );
  });

  test.each([
    new TypeError('Importing a module script failed.'),
    new TypeError('Failed to fetch dynamically imported module: https://elsewhere.example/Panel-2.js'),
    new TypeError('Failed to fetch dynamically imported module: https://'),
    'https://site.example/ledger/assets/Panel-2.js',
    null,
  ])('is none where it names none of this site: %s', (error) => {
    expect(failedAddress(error, HOME)).toBeNull();
  });
});

test('asks again, and no more than that where it is answered', async () => {
  const load = vi.fn(() => Promise.resolve({ Panel: 1 }));
  expect(await importAgain(load, 1)).toEqual({ Panel: 1 });
  expect(load).toHaveBeenCalledOnce();
});

test('a failure that names no address stays the failure it was', async () => {
  const failure = new TypeError('Importing a module script failed.');
  await expect(importAgain(() => Promise.reject(failure), 1)).rejects.toBe(failure);
});
