import { existsSync } from 'node:fs';
import { run } from './set-up.mjs';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Where a Chromium stands: `CHROMIUM_PATH`, Playwright's own, or the system's; null where there is none.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => existsSync(path)) ?? null;
}

/**
 * A Chromium, installed from Debian's packages where there is none and that can be done without asking (as root).
 * @returns {Promise<string | null>} null, with the reason printed, where there is none in the end.
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('安装浏览器 / installing a browser: apt-get install chromium\n');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update', '-qq'], env) === 0)
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], env);
  }
  const installed = await findBrowser();
  if (installed === null)
    process.stderr.write(
      '没有找到 Chromium：请运行 npx playwright install chromium，或用 CHROMIUM_PATH 指明它的位置\n' +
        'No Chromium found: run npx playwright install chromium, or name one with CHROMIUM_PATH\n',
    );
  return installed;
}
