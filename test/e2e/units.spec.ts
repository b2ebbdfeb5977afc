import type { Page } from '@playwright/test';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

test.use({ shared: true });

type Shown = { amount: string; text: string };

/** The figures of the view's own tables, by their exact amounts and as written. */
async function figures(page: Page): Promise<Shown[]> {
  const cells = page.locator('main .figure');
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

/** The views with amounts, each with words that stand in it alone: another view stays on the page until its program is there. */
const VIEWS = {
  structure: 'composition of spending',
  ratio: 'Basic and project spending in',
  aid: 'Narrow: 21013 medical aid, by item',
  'three-public': 'Three public expenses, budget above final',
  changes: 'Total spending as the prose compares it',
  budget: 'Final as a percentage of the initial budget',
  ledger: 'final accounts, CNY 10,000',
} as const;

for (const view of ['structure', 'ratio', 'aid', 'three-public', 'changes', 'budget', 'ledger'] as const) {
  test(`${view} in yuan: every amount is ten thousand times what it was, and no unit is the other’s`, async ({
    page,
  }) => {
    // A share is one whatever the unit of money beside it.
    const choice = { view, language: 'en', show: 'table', reading: 'amount' } as const;
    await page.goto(linkTo(choice));
    const main = page.locator('main');
    await expect(main).toContainText(VIEWS[view]);
    await expect(main).toContainText('CNY 10,000');
    const before = await figures(page);
    await page.getByRole('combobox', { name: 'Unit' }).selectOption({ label: 'CNY' });
    await expect(page).toHaveURL(/u=yuan/);
    await expect(main).not.toContainText('CNY 10,000');
    const after = await figures(page);
    expect(after).toHaveLength(before.length);
    let converted = 0;
    after.forEach(({ amount, text }, index) => {
      const was = before[index]?.amount ?? '';
      // Shares, amounts per person and counts are no money.
      if (amount === was && (Number(amount) !== 0 || text.includes('%')))
        return expect(text).toMatch(/%|\.\d\d$|^[\d,]+$/);
      expect(millionths(amount)).toBe(millionths(was) * 10_000n);
      expect(Number(text.replace(/[,+]/g, '').replace('−', '-'))).toBe(Number(amount));
      converted += 1;
    });
    expect(converted).toBeGreaterThan(5);
    if (view === 'ledger') return;

    await page.goto(linkTo({ ...choice, show: 'chart', unit: 'yuan' }));
    await expect(page.locator('.chart-frame svg').first()).toBeVisible();
    await expect(main).not.toContainText('CNY 10,000');
  });
}
