import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository; every command works from there. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const STAMP = `${ROOT}node_modules/.installed-lock`;

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');

/**
 * Runs a command with its output shown; gives its exit code, 1 where it could not run.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  return status ?? 1;
}

/**
 * Runs a command beside others: its output is shown whole when it ends, under its title. Gives its exit code, 1 where it
 * could not run.
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export function runBeside(title, command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32' });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(`${command}: ${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(`--- ${title}\n${Buffer.concat(output).toString('utf8')}`);
      resolve(code ?? 1);
    });
  });
}

/** Installs the packages of package-lock.json where they are missing or of another lock; false, the reason printed, where that fails. */
export function installPackages() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()) return true;
  process.stdout.write('安装依赖 / installing packages: npm ci\n');
  const code = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    process.stderr.write('npm ci 失败，见上 / npm ci failed, see above\n');
    return false;
  }
  writeFileSync(STAMP, lockHash());
  return true;
}
