import type { Locator, Page } from '@playwright/test';
import { readTerms } from '../../src/checks/write-terms.ts';
import type { Check } from '../../src/model/check.ts';
import { DATA, printedFact, shown } from './figures.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

// Readers of one page, one after the other.
test.use({ shared: true });

const source = (page: Page): Locator => page.getByRole('complementary', { name: '出处' });

/** The row of a code in the ledger. */
const rowOf = (page: Page, code: string): Locator =>
  page
    .getByRole('treegrid')
    .getByRole('row')
    .filter({ has: page.getByText(code, { exact: true }) });

/** The runs on 眉县's report with a figure of its statement of expenditure among their terms. */
function runsOf(code: string, outcome: Check['outcome']): Check[] {
  return DATA.checks.filter(
    (check) =>
      check.reportId === 'meixian-2020' &&
      check.outcome === outcome &&
      readTerms(check.terms).some(
        (term) => term.statement === 'expenditure' && term.code === code && term.measure === 'total',
      ),
  );
}

const MEIXIAN = { view: 'ledger', counties: ['610326'], statement: 'expenditure', measure: 'total' } as const;

test('a mark beside a contradicted figure leads to the arithmetic that does not come out', async ({
  page,
}) => {
  const amount = shown(
    printedFact('meixian-2020', { statement: 'expenditure', code: '210', measure: 'total' }).amount,
  );
  const failing = runsOf('210', 'fails');
  expect(failing.length).toBeGreaterThan(0);
  await page.goto(linkTo(MEIXIAN));
  const row = rowOf(page, '210');
  await expect(row.getByRole('button', { name: amount, exact: true })).toBeVisible();
  const mark = row.getByRole('link', { name: '与报告其他数字不符' });
  await mark.click();
  await expect(page).toHaveURL(/#\/checks\?.*rp=meixian-2020/);
  const list = page.getByRole('main');
  const [worst] = failing;
  await expect(list.getByText(worst?.arithmetic ?? '').first()).toBeInViewport();
  await expect(
    list.getByRole('button', { name: amount, exact: true, pressed: true }).first(),
  ).toBeInViewport();
  await expect(source(page)).toContainText(worst?.messageZh ?? '');
  await page.goBack();
  await expect(mark).toBeVisible();
});

test('the source of a sound figure says which identities it takes part in and that they hold', async ({
  page,
}) => {
  const code = '2101301';
  const amount = shown(
    printedFact('meixian-2020', { statement: 'expenditure', code, measure: 'total' }).amount,
  );
  expect(runsOf(code, 'fails')).toEqual([]);
  const sum = runsOf(code, 'holds').find((check) => check.arithmetic.includes(' + '));
  await page.goto(linkTo({ ...MEIXIAN, depth: 3 }));
  const row = rowOf(page, code);
  await row.getByRole('button', { name: amount, exact: true }).click();
  const identities = source(page).getByRole('listitem').filter({ hasText: '相符' });
  await expect(identities.filter({ hasText: sum?.arithmetic ?? '' })).toHaveCount(1);
  await expect(identities.filter({ hasText: '《一般公共预算财政拨款支出决算表》' }).first()).toBeVisible();
  await expect(source(page).getByText('不符', { exact: true })).toHaveCount(0);
  await expect(row.getByRole('link', { name: '与报告其他数字不符' })).toHaveCount(0);
  await source(page).getByRole('link', { name: '打开核对' }).click();
  await expect(page).toHaveURL(/#\/checks\?.*rp=meixian-2020/);
});

test('a ledger with marks is one stop for the keyboard', async ({ page }) => {
  await page.goto(linkTo(MEIXIAN));
  const marks = page.getByRole('treegrid').getByRole('link', { name: '与报告其他数字不符' });
  await expect(marks.first()).toBeVisible();
  const stops = await marks.evaluateAll((links) => links.map((link) => (link as HTMLElement).tabIndex));
  expect(new Set(stops)).toEqual(new Set([-1]));
});
