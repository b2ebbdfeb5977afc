import { test as base } from '@playwright/test';
import type { ConsoleMessage, Page, Request } from '@playwright/test';

export { expect } from '@playwright/test';

type Story = {
  /** Console errors a story causes on purpose (a blocked file is logged by the browser itself); none by default. */
  expectedErrors: RegExp | null;
  /** False where a story keeps the program from starting: then `goto` does not wait for it. */
  starts: boolean;
  /** Hosts that a story plays itself, an article around an embed say; none by default. */
  allowedHosts: string[];
  /**
   * True for stories that only read: they go on in one page, as a reader does who follows one link after the other, and
   * the database starts once for all of them. All that is chosen is in the link, so none leaves anything to the next.
   */
  shared: boolean;
  /**
   * The browser asks to save data: the database starts when a question needs it, which is most of what a page costs.
   * False for stories of its start by itself.
   */
  savesData: boolean;
  watch: undefined;
};

/** Pages that several stories share, each opened when it is first wanted. */
type Worker = { onePage: (device: 'desk' | 'phone') => Promise<Page> };

const DEVICES = {
  desk: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};
/** What a story's own page is given by the configuration. */
const PLACE = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

/** How a page goes to an address by itself; a page of several stories is taught ours by each. */
const plainGoto = new WeakMap<Page, Page['goto']>();

/** A test that fails when the page logs an error, throws one, or asks another host for anything. */
export const test = base.extend<Story, Worker>({
  expectedErrors: [null, { option: true }],
  starts: [true, { option: true }],
  allowedHosts: [[], { option: true }],
  shared: [false, { option: true }],
  savesData: [true, { option: true }],
  onePage: [
    async ({ browser }, use) => {
      const pages = new Map<string, Page>();
      await use(async (device) => {
        const known = pages.get(device);
        if (known !== undefined) return known;
        const context = await browser.newContext({ ...DEVICES[device], ...PLACE });
        const page = await context.newPage();
        pages.set(device, page);
        return page;
      });
      for (const page of pages.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ context, onePage, shared, savesData, isMobile, starts, baseURL }, use) => {
    const device = isMobile ? 'phone' : 'desk';
    if (savesData)
      await context.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
      );
    const page = shared ? await onePage(device) : await context.newPage();
    // The page is readable before the program has started; a story acts on the started app.
    const goto = plainGoto.get(page) ?? page.goto.bind(page);
    plainGoto.set(page, goto);
    page.goto = async (url, options) => {
      const to = new URL(url, baseURL);
      // An address without a hash would load the page again.
      if (shared && to.hash === '') to.hash = '/';
      const response = await goto(to.href, options);
      if (starts) await page.locator('html.started').waitFor();
      return response;
    };
    await use(page);
    if (!shared) return page.close();
    await page.emulateMedia({ media: null, colorScheme: null });
    await page.setViewportSize(DEVICES[device].viewport);
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
      const onError = (error: Error): void => void errors.push(error.message);
      page.on('console', onConsole);
      page.on('pageerror', onError);
      page.on('request', onRequest);
      await use(undefined);
      page.off('console', onConsole);
      page.off('pageerror', onError);
      page.off('request', onRequest);
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
