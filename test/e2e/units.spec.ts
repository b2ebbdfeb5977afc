import type { Page } from '@playwright/test';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

test.use({ shared: true });

type Shown = { amount: string; text: string };

/** The figures of the view's own table, by their exact amounts and as written. */
async function figures(page: Page): Promise<Shown[]> {
  const cells = page.locator('.chart-frame .figure');
  await expect(cells.first()).toBeVisible();
  return cells.evaluateAll((found) =>
    found.map((cell) => ({ amount: cell.getAttribute('value') ?? '', text: cell.textContent ?? '' })),
  );
}

/** The digits of an amount in millionths, exactly. */
function millionths(amount: string): bigint {
  const [whole = '', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(6, '0'));
}

for (const view of ['structure', 'ratio', 'aid'] as const) {
  test(`${view} in yuan: every amount is ten thousand times what it was, and no unit is the other’s`, async ({
    page,
  }) => {
    const choice = { view, language: 'en', show: 'table' } as const;
    await page.goto(linkTo({ ...choice, reading: 'amount' }));
    await expect(page.locator('.chart-frame')).toContainText('CNY 10,000');
    const before = await figures(page);
    await page.getByRole('combobox', { name: 'Reading' }).selectOption({ label: 'amount in yuan' });
    await expect(page).toHaveURL(/r=yuan/);
    const frame = page.locator('.chart-frame');
    await expect(frame.locator('.chart-subtitle, thead').first()).not.toContainText('10,000');
    const after = await figures(page);
    expect(after).toHaveLength(before.length);
    let converted = 0;
    after.forEach(({ amount, text }, index) => {
      const was = before[index]?.amount ?? '';
      // Shares and amounts per person are no amounts in 万元.
      if (amount === was && Number(amount) !== 0) return expect(text).toMatch(/%|\.\d\d$/);
      expect(millionths(amount)).toBe(millionths(was) * 10_000n);
      expect(text.replace(/,/g, '').replace('−', '-')).toBe(String(Number(amount)));
      converted += 1;
    });
    expect(converted).toBeGreaterThan(5);
    await expect(frame.locator('table')).not.toContainText('CNY 10,000');

    await page.goto(linkTo({ ...choice, show: 'chart', reading: 'yuan' }));
    await expect(frame.locator('svg')).toContainText('CNY');
    await expect(frame.locator('svg')).not.toContainText('10,000');
  });
}
