import { compareDecimal, subtractDecimal } from '../../src/model/money.ts';
import { DATA, shown } from './figures.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

// Readers of one page, one after the other.
test.use({ shared: true });

const amountOf = (reportId: string, phase: string): string | undefined =>
  DATA.facts.find(
    (fact) =>
      fact.reportId === reportId &&
      fact.statement === 'three_public' &&
      fact.measure === 'total' &&
      fact.phase === phase &&
      fact.origin === 'printed',
  )?.amount;

/** Reports that print both the budget and the final total of 三公. */
const BOTH = DATA.reports.flatMap(({ reportId, county }) => {
  const budget = amountOf(reportId, 'budget');
  const final = amountOf(reportId, 'final');
  return budget === undefined || final === undefined ? [] : [{ reportId, county, budget, final }];
});

function verdict(budget: string, final: string): string {
  const order = compareDecimal(final, budget);
  return order === 0 ? '与预算持平' : order > 0 ? '超预算' : '低于预算';
}

test('which department’s 三公 was over or under budget', async ({ page }) => {
  expect(BOTH.length).toBeGreaterThan(1);
  await page.goto(linkTo({}));
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: /三公/ }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: '表格' }).first().click();
  const table = main.getByRole('table').first();
  for (const { budget, final } of BOTH) {
    const rows = table
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: shown(budget), exact: true }) })
      .filter({ has: page.getByRole('button', { name: shown(final), exact: true }) });
    await expect(rows.filter({ hasText: verdict(budget, final) }).first()).toBeVisible();
  }
  for (const { county, budget, final } of BOTH.filter((one) => compareDecimal(one.budget, one.final) !== 0)) {
    const difference = shown(subtractDecimal(final, budget).replace('-', ''));
    const said = compareDecimal(final, budget) > 0 ? '超预算' : '比预算少';
    await expect(main.getByRole('heading', { level: 1 })).toContainText(
      new RegExp(`${county.slice(0, 2)}[^，；]*${said} ${difference}`),
    );
    await table
      .getByRole('button', { name: shown(final), exact: true })
      .first()
      .click();
    const source = page.getByRole('complementary', { name: '出处' });
    await expect(source).toContainText(shown(final));
    await source.getByRole('button', { name: '关闭' }).click();
  }
});

test('a blank is told apart from a printed zero', async ({ page }) => {
  await page.goto(linkTo({ view: 'ledger', statement: 'three_public' }));
  const grid = page.getByRole('treegrid');
  const training = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '培训费' }) });
  await expect(training.getByText('报告未列示，不等于零').first()).toBeAttached();
  await expect(training.getByRole('button', { name: '0.00' }).first()).toBeVisible();
});
