import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

test.use({ shared: true });

test('a printed page shows the chart with its headline and source, and no controls', async ({ page }) => {
  await page.goto(linkTo({ view: 'structure' }));
  const chart = page.getByRole('main').getByRole('img').first();
  await expect(chart.locator('svg').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(chart.locator('svg').first()).toBeVisible();
  const box = await chart.boundingBox();
  expect(box?.width).toBeGreaterThan(200);
  expect(box?.height).toBeGreaterThan(50);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('来源：').first()).toBeVisible();
  // Paper is narrower than the screen, and is laid out before a chart can be drawn anew: it shrinks, whole.
  const [paper, drawn] = await chart.evaluate((element) => {
    element.style.width = '600px';
    const svg = [...element.querySelectorAll('svg')].find((one) => one.checkVisibility());
    return [element.clientWidth, svg?.getBoundingClientRect().width ?? Number.NaN];
  });
  expect(drawn).toBeLessThanOrEqual(paper);
  await expect(page.locator('html')).toHaveAttribute('data-address', page.url());
  await expect(page.getByRole('navigation', { name: '视图' })).toBeHidden();
});

test('a printed ledger has every row, none cut off by a scroll', async ({ page }) => {
  await page.goto(linkTo({ view: 'ledger' }));
  await page.getByRole('button', { name: '全部展开' }).click();
  const grid = page.getByRole('treegrid');
  const rows = Number(await grid.getAttribute('aria-rowcount'));
  await page.emulateMedia({ media: 'print' });
  await expect(grid.getByRole('row')).toHaveCount(rows);
  const cut = await grid.evaluate((table) => {
    const scroller = table.parentElement;
    return scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
  });
  expect(cut).toBeLessThanOrEqual(1);
});
