import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './find-browser.mjs';
import { listen } from './serve/listen.mjs';
import { installPackages, run, runBeside } from './set-up.mjs';
import { countPlaywright, countVitest } from './testing/counts.mjs';
import { Steps } from './testing/steps.mjs';

/** A program out of node_modules, by the path of its script, so that no shell is needed. */
const node = (/** @type {string} */ script, /** @type {string[]} */ args, env = {}) =>
  run(process.execPath, [`node_modules/${script}`, ...args], env);

/** @param {number} exitCode @returns {import('./testing/counts.mjs').Counts} */
const oneCheck = (exitCode) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

async function freePort() {
  const server = createServer();
  const port = await listen(server, 4174);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const BUILD = { title: '构建 / build', script: 'vite/bin/vite.js', args: ['build', '--logLevel', 'warn'] };

/** What reads the source, each with one core: two at a time. */
const SOURCE_CHECKS = [
  // The compiler in Go; the one in JavaScript, five times slower, is here for the other linter, which reads with it.
  { title: '类型 / types', script: 'typescript-native/bin/tsc', args: ['-p', '.', '--noEmit'] },
  { title: '规则 / lint', script: 'eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
  { title: '类型规则 / lint by types', script: 'oxlint/bin/oxlint', args: ['--deny-warnings'] },
  {
    title: '格式 / format',
    script: 'prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '.'],
  },
  {
    title: '循环引用 / cycles',
    script: 'madge/bin/cli.js',
    args: ['--circular', '--extensions', 'ts,tsx', '--ts-config', 'tsconfig.json', '--no-spinner', 'src'],
  },
  BUILD,
];

/** @param {Steps} steps @returns {Promise<boolean>} whether the site is built */
async function checkSource(steps) {
  const waiting = [...SOURCE_CHECKS];
  let isBuilt = false;
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { title, script, args } = check;
      const held = await steps.run(title, async () =>
        oneCheck(await runBeside(title, process.execPath, [`node_modules/${script}`, ...args])),
      );
      if (check === BUILD) isBuilt = held;
    }
  };
  await Promise.all([work(), work()]);
  return isBuilt;
}

/** @param {Steps} steps */
async function runAll(steps) {
  const isBuilt = await checkSource(steps);
  await steps.run('单元测试 / unit tests', () => vitest(['--exclude', 'test/build/**']));
  if (!isBuilt) {
    process.stdout.write(
      '没有构建成功，体积与浏览器测试未运行 / not built: size and browser tests did not run\n',
    );
    steps.add('未运行 / not run', { passed: 0, failed: 4 });
    return;
  }
  await steps.run('构建结果 / the built site', () => vitest(['test/build'], { BUILT_SITE: 'dist' }));
  await steps.run('体积 / size', () => oneCheck(run(process.execPath, ['src/cli/size.mjs'])));
  await steps.run('嵌入体积 / embed size', () => oneCheck(run(process.execPath, ['src/cli/embed-size.mjs'])));
  await steps.run('浏览器测试 / browser tests', async () => {
    const browser = await ensureBrowser();
    if (browser === null) return { passed: 0, failed: 1 };
    const port = await freePort();
    return withReport((file) => {
      const env = { CHROMIUM_PATH: browser, E2E_PORT: String(port), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
      return countPlaywright(file, node('@playwright/test/cli.js', ['test', '--reporter=list,json'], env));
    });
  });
}

/** @param {string[]} which @returns {import('./testing/counts.mjs').Counts} */
function vitest(which, env = {}) {
  return withReport((file) => {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...which];
    return countVitest(file, node('vitest/vitest.mjs', args, env));
  });
}

/**
 * Gives a step a file for its runner's report, in a folder that goes with it.
 * @template Result @param {(file: string) => Result} use @returns {Result}
 */
function withReport(use) {
  const folder = mkdtempSync(join(tmpdir(), 'yibao-test-'));
  try {
    return use(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const steps = new Steps();
try {
  if (!installPackages()) throw new Error('npm ci');
  await runAll(steps);
} catch (error) {
  process.stderr.write(`${String(error)}\n`);
  steps.add('准备 / set-up', { passed: 0, failed: 1 });
}
process.stdout.write(`\n=== 结果 / summary ===\n${steps.summary()}`);
process.exitCode = steps.exitCode;
