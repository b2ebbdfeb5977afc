import { test as base } from '@playwright/test';
import type { ConsoleMessage, Request } from '@playwright/test';

export { expect } from '@playwright/test';

type Story = {
  /** Console errors a story causes on purpose (a blocked file is logged by the browser itself); none by default. */
  expectedErrors: RegExp | null;
  /** False where a story keeps the program from starting: then `goto` does not wait for it. */
  starts: boolean;
  /** Hosts that a story plays itself, an article around an embed say; none by default. */
  allowedHosts: string[];
  watch: undefined;
};

/** A test that fails when the page logs an error, throws one, or asks another host for anything. */
export const test = base.extend<Story>({
  expectedErrors: [null, { option: true }],
  starts: [true, { option: true }],
  allowedHosts: [[], { option: true }],
  page: async ({ page, starts }, use) => {
    // The page is readable before the program has started; a story acts on the started app.
    const goto = page.goto.bind(page);
    page.goto = async (...args) => {
      const response = await goto(...args);
      if (starts) await page.locator('html.started').waitFor();
      return response;
    };
    await use(page);
  },
  watch: [
    async ({ page, baseURL, expectedErrors, allowedHosts }, use) => {
      const errors: string[] = [];
      const strangers: Request[] = [];
      const home = new URL(baseURL ?? 'http://localhost').host;
      const onConsole = (message: ConsoleMessage): void => {
        if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
      };
      const onRequest = (request: Request): void => {
        const url = new URL(request.url());
        if (
          /^(https?|wss?):$/.test(url.protocol) &&
          url.host !== home &&
          !allowedHosts.includes(url.hostname)
        )
          strangers.push(request);
      };
      page.on('console', onConsole);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('request', onRequest);
      await use(undefined);
      const unexpected = errors.filter((error) => !expectedErrors?.test(error));
      base.expect(unexpected, 'no console or page error').toEqual([]);
      // What the page’s own policy refused was never sent.
      const sent = strangers.filter((request) => request.failure()?.errorText !== 'csp');
      const addresses = sent.map((request) => request.url());
      base.expect(addresses, 'no request to another host').toEqual([]);
    },
    { auto: true },
  ],
});
