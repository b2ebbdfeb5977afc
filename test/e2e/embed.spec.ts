import { createServer } from 'node:http';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { listen } from '../../src/cli/serve/listen.mjs';
import { printedFact, shown } from './figures.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

/** A newsroom: a page of another host, with our code in it as it was copied. */
const newsroom = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>报道</title><p>正文</p>${article}<p>正文</p>`);
});
let article = '';
let address = '';

test.use({ allowedHosts: ['localhost'] });
test.beforeAll(async () => {
  address = `http://localhost:${await listen(newsroom, 5711)}/`;
});
test.afterAll(() => newsroom.close());

async function openArticle(page: Page, code: string): Promise<void> {
  article = code;
  await page.goto(address);
}

/** The code for the chart on the screen, as a reader takes it. */
async function takeCode(page: Page, mode: '随数据更新' | '固定'): Promise<string> {
  await page.getByRole('button', { name: '带走' }).first().click();
  await page.getByRole('button', { name: '嵌入' }).click();
  const dialog = page.getByRole('dialog', { name: '嵌入图表' });
  await dialog.getByText(mode, { exact: true }).click();
  const preview = dialog.locator('iframe').contentFrame();
  await expect(preview.locator('svg').first()).toBeVisible();
  const code = await dialog.getByLabel('嵌入代码').inputValue();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return code;
}

/** Carried figures with one amount made another. */
function altered(carried: string): string {
  const text = inflateRawSync(Buffer.from(carried, 'base64url')).toString('utf8');
  expect(text).toContain(`"${PLAIN_TOTAL}"`);
  return deflateRawSync(Buffer.from(text.replaceAll(`"${PLAIN_TOTAL}"`, '"999.99"'))).toString('base64url');
}

const TOTAL = shown(
  printedFact('meixian-2020', { statement: 'expenditure', code: '', measure: 'total', label: '合计' }).amount,
);

const PLAIN_TOTAL = TOTAL.replace(',', '');

test.describe('in an article', () => {
  test.use({ starts: false });

  test('a chart stands in another page, live and frozen, with its script and where scripts are stripped', async ({
    page,
  }) => {
    await page.goto(linkTo({ view: 'structure', counties: ['610326', '511722'], reading: 'amount' }));
    await page.locator('html.started').waitFor();
    await expect(page.getByRole('img', { name: /眉县/ }).first()).toBeVisible();
    const live = await takeCode(page, '随数据更新');
    // Two counties are not the site's own first chart: their figures are carried, and drawn without a database.
    expect(live).toContain('fig=');
    await page.goto(linkTo({ view: 'structure', reading: 'amount' }));
    const frozen = await takeCode(page, '固定');
    expect(frozen).toContain('em=frozen');
    await page.setViewportSize({ width: 360, height: 800 });

    await openArticle(page, live);
    const frame = page.locator('iframe');
    const chart = frame.contentFrame();
    await expect(chart.locator('.chart svg').getByText(TOTAL)).toBeVisible();
    // The script has made the frame as high as what is in it.
    await expect
      .poll(async () => {
        const inside = await chart.locator('html').evaluate((html) => html.getBoundingClientRect().height);
        return Math.abs(inside - (await frame.evaluate((element) => element.clientHeight)));
      })
      .toBeLessThanOrEqual(1);
    await expect(chart.getByText('可比性提示')).toBeVisible();
    await expect(chart.getByText('来源')).toBeVisible();
    const back = chart.getByRole('link', { name: /在医保账本中打开/ });
    expect(await back.getAttribute('href')).toMatch(/^#\/structure\?c=(610326~511722|511722~610326)/);

    // A publishing system that strips scripts leaves the frame, at the height given.
    await openArticle(page, frozen.replace(/<script.*$/s, ''));
    const still = page.locator('iframe');
    await expect(still.contentFrame().locator('.chart svg').getByText(TOTAL)).toBeVisible();
    expect(await still.evaluate((element) => element.clientHeight)).toBe(640);
    expect(
      await still
        .contentFrame()
        .locator('html')
        .evaluate((html) => html.scrollWidth <= innerWidth),
    ).toBe(true);

    // Figures altered in the link are not those of the data version they claim.
    await openArticle(page, frozen.replace(/(?<=fig=)[\w-]+/, altered));
    await expect(still.contentFrame().getByText('可能被改动过')).toBeVisible();

    // The next version of the data: the frozen chart keeps its figures and says so, the live one has the new ones.
    await page.route('**/snapshot.json', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const { dataVersion } = JSON.parse(text) as { dataVersion: string };
      await route.fulfill({
        response,
        body: text.replaceAll(dataVersion, 'abcdef012345').replaceAll(`"${PLAIN_TOTAL}"`, '"777.77"'),
      });
    });
    await openArticle(page, frozen);
    await expect(still.contentFrame().locator('.chart svg').getByText(TOTAL)).toBeVisible();
    await expect(still.contentFrame().getByText('abcdef012345')).toBeVisible();
    const whole = new URL('embed.html#/structure?r=amount', /src="([^"]+)"/.exec(live)?.[1]).href;
    await openArticle(page, `<iframe src="${whole}" title="图" width="640" height="640"></iframe>`);
    await expect(
      page.locator('iframe').contentFrame().locator('.chart svg').getByText('777.77').first(),
    ).toBeVisible();
  });
});
