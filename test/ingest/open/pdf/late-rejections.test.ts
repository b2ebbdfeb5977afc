import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** A process of its own, which a rejection that nobody waits for ends. */
const CODE = `
  const { watchLateRejections } = await import('./src/ingest/open/pdf/late-rejections.ts');
  watchLateRejections();
  const wait = () => new Promise((resolve) => setTimeout(resolve, 20));
  void Promise.reject(Object.assign(new Error('page 2 is not there'), { name: 'XRefEntryException' }));
  await wait();
  console.log('goes on');
  void Promise.reject(new Error('own'));
  await wait();
  console.log('never');`;

it('a page fetched ahead that is not there ends no process; any other promise that nobody waits for does', () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', CODE]);
  expect([run.status, run.stdout.toString()]).toEqual([1, 'goes on\n']);
});
