import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './find-browser.mjs';
import { installPackages, run } from './set-up.mjs';
import { listen } from './static-server.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */

/** @type {{ name: string, counts: Counts }[]} */
const results = [];

/** @param {string} name @param {() => Counts | Promise<Counts>} step */
async function step(name, step) {
  process.stdout.write(`\n=== ${name} ===\n`);
  const started = Date.now();
  const counts = await step();
  results.push({ name: `${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`, counts });
  return counts.failed === 0;
}

/** A program out of node_modules, by the path of its script, so that no shell is needed. */
const node = (/** @type {string} */ script, /** @type {string[]} */ args, env = {}) =>
  run(process.execPath, [`node_modules/${script}`, ...args], env);

/** @param {number} exitCode @returns {Counts} */
const oneCheck = (exitCode) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

async function freePort() {
  const server = createServer();
  const port = await listen(server, 4174);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

installPackages();
const reports = mkdtempSync(join(tmpdir(), 'yibao-test-'));

await step('类型 / types', () => oneCheck(node('typescript/bin/tsc', ['-p', '.', '--noEmit'])));
await step('规则 / lint', () => oneCheck(node('eslint/bin/eslint.js', ['--max-warnings', '0', '.'])));
await step('格式 / format', () =>
  oneCheck(node('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
);
await step('循环引用 / cycles', () => oneCheck(run('npm', ['run', '--silent', 'cycles'])));
await step('单元测试 / unit tests', () => {
  const file = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return countVitest(file, node('vitest/vitest.mjs', args));
});
const built = await step('构建 / build', () =>
  oneCheck(node('vite/bin/vite.js', ['build', '--logLevel', 'warn'])),
);
if (built) {
  await step('体积 / size', () => oneCheck(run(process.execPath, ['src/cli/size.mjs'])));
  await step('浏览器测试 / browser tests', async () => {
    const browser = await ensureBrowser();
    if (browser === null) return { passed: 0, failed: 1 };
    const file = join(reports, 'playwright.json');
    const code = node('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
      CHROMIUM_PATH: browser,
      E2E_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
    return countPlaywright(file, code);
  });
} else {
  process.stdout.write(
    '没有构建成功，体积与浏览器测试未运行 / not built: size and browser tests did not run\n',
  );
  results.push({ name: '未运行 / not run', counts: { passed: 0, failed: 2 } });
}
rmSync(reports, { recursive: true, force: true });

process.stdout.write('\n=== 结果 / summary ===\n');
for (const { name, counts } of results)
  process.stdout.write(
    `${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${counts.passed} passed, ${counts.failed} failed\n`,
  );
const total = (/** @type {keyof Counts} */ key) => results.reduce((sum, { counts }) => sum + counts[key], 0);
process.stdout.write(`${total('passed')} passed, ${total('failed')} failed\n`);
process.exitCode = total('failed') === 0 ? 0 : 1;
