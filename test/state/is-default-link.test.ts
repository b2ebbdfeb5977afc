import { expect, test } from 'vitest';
import { isDefaultLink } from '../../src/state/is-default-link.ts';

test.each(['', '#', '#/', '#/overview', '#/?y=latest', '#/?lang=zh'])(
  '%j is the page as it is at first',
  (hash) => {
    expect(isDefaultLink(hash)).toBe(true);
  },
);

test.each(['#/structure', '#/?c=610326', '#/?y=2020', '#/?lang=en', '#/ledger?m=basic'])(
  '%j asks for something else',
  (hash) => {
    expect(isDefaultLink(hash)).toBe(false);
  },
);
