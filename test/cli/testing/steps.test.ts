import { expect, test, vi } from 'vitest';
import { Steps } from '../../../src/cli/testing/steps.mjs';

const quiet = () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return vi.spyOn(process.stderr, 'write').mockReturnValue(true);
};

test('a step that throws is one failure, the others run, and the last line counts all', async () => {
  const errors = quiet();
  const steps = new Steps();
  expect(await steps.run('good', () => ({ passed: 3, failed: 0 }))).toBe(true);
  expect(
    await steps.run('broken', () => {
      throw new Error('no such runner');
    }),
  ).toBe(false);
  expect(await steps.run('rejected', () => Promise.reject(new Error('lost')))).toBe(false);
  expect(await steps.run('last', () => ({ passed: 1, failed: 0 }))).toBe(true);
  expect(errors.mock.calls.flat().join('')).toMatch(/no such runner[^]*lost/);
  vi.restoreAllMocks();
  expect(steps.summary().trimEnd().split('\n').at(-1)).toBe('4 passed, 2 failed');
  expect(steps.exitCode).toBe(1);
});

test('all passed is success; nothing run is none', async () => {
  quiet();
  const steps = new Steps();
  expect(steps.exitCode).toBe(1);
  await steps.run('good', () => ({ passed: 2, failed: 0 }));
  vi.restoreAllMocks();
  expect(steps.summary()).toMatch(/\n2 passed, 0 failed\n$/);
  expect(steps.exitCode).toBe(0);
});
