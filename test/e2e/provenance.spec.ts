import type { Locator, Page } from '@playwright/test';
import { subtractDecimal } from '../../src/model/money.ts';
import type { Fact } from '../../src/model/records.ts';
import { DATA, printedFact, shown } from './figures.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

// Readers of one page, one after the other.
test.use({ shared: true });

const source = (page: Page): Locator => page.getByRole('complementary', { name: '出处' });
const figure = (place: Locator | Page, amount: string): Locator =>
  place.getByRole('button', { name: amount, exact: true });

test('two rows of one label in a statement are both in the ledger, and each opens its own line', async ({
  page,
}) => {
  const label = '一般公共预算财政拨款';
  const rows = DATA.facts.filter(
    (fact) => fact.reportId === 'qinyang-2020' && fact.statement === 'appropriation' && fact.label === label,
  );
  expect(rows).toHaveLength(2);
  await page.goto(
    linkTo({ view: 'ledger', statement: 'appropriation', measure: 'income', counties: ['410882'] }),
  );
  const lines = page.getByRole('treegrid').getByRole('row').filter({ hasText: label });
  for (const [index, row] of rows.entries()) {
    await figure(lines.nth(index), shown(row.amount)).click();
    await expect(source(page)).toContainText(`第 ${row.sourceLine} 行`);
    // The link alone leads to the same line.
    await page.reload();
    await expect(source(page)).toContainText(`第 ${row.sourceLine} 行`);
    await expect(source(page)).toContainText(row.printed);
  }
});

test('what is not broken down opens as whole less parts; a term opens its own source, and the way back leads to the formula', async ({
  page,
}) => {
  const said = (code: string): Fact => {
    const found = DATA.facts.find(
      (fact) =>
        fact.reportId === 'xuanhan-2020' &&
        fact.fiscalYear === 2020 &&
        fact.statement === 'general_budget' &&
        fact.code === code &&
        fact.measure === 'total' &&
        fact.phase === 'final',
    );
    if (!found) throw new Error(`no figure of ${code}`);
    return found;
  };
  const terms = [said('210'), said('21015')] as const;
  const [whole, part] = terms;
  const rest = subtractDecimal(whole.amount, part.amount);
  await page.goto(
    linkTo({ view: 'structure', basis: 'general', code: '210', reading: 'amount', counties: ['511722'] }),
  );
  const main = page.getByRole('main');
  // From the chart's legend, by keyboard, and from its table.
  await main.getByRole('list', { name: '图例' }).getByRole('link', { name: '未细分' }).press('Enter');
  const formula = `${shown(whole.amount)} − ${shown(part.amount)} = ${shown(rest)}`;
  await expect(source(page)).toContainText(formula);
  await source(page).getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '表格' }).first().click();
  const opener = figure(main.getByRole('row').filter({ hasText: '未细分' }), shown(rest));
  await opener.click();
  await expect(source(page)).toContainText(formula);
  for (const fact of terms) {
    await expect(source(page)).toContainText(`第 ${fact.sourceLine} 行`);
    await expect(source(page).locator('code').filter({ hasText: fact.printed }).first()).toBeVisible();
  }
  await figure(source(page), shown(part.amount)).click();
  await expect(source(page)).not.toContainText(formula);
  await expect(source(page)).toContainText(`第 ${part.sourceLine} 行`);
  await page.goBack();
  await expect(source(page)).toContainText(formula);
  await source(page).getByRole('button', { name: '关闭' }).click();
  await expect(opener).toBeFocused();
});

test('the ledger’s 未细分 opens what it was computed from', async ({ page }) => {
  await page.goto(linkTo({ view: 'ledger', statement: 'expenditure', measure: 'total' }));
  await page.getByRole('button', { name: /全部展开/ }).click();
  const rest = page.getByRole('treegrid').getByRole('row').filter({ hasText: '未细分' }).first();
  await rest.getByRole('button').last().click();
  await expect(source(page)).toContainText('未细分');
  await expect(source(page).getByText('计算所用的数字')).toBeVisible();
});

test('a share opens with numerator and denominator, each at its place', async ({ page }) => {
  const cell = { statement: 'expenditure', measure: 'total' } as const;
  const part = printedFact('qinyang-2020', { ...cell, code: '210' });
  const whole = printedFact('qinyang-2020', { ...cell, code: '', label: '合计' });
  await page.goto(linkTo({ view: 'structure', reading: 'share', show: 'table', counties: ['410882'] }));
  await page
    .getByRole('main')
    .getByRole('row')
    .filter({ hasText: '210' })
    .getByRole('button')
    .first()
    .click();
  await expect(source(page)).toContainText(`${shown(part.amount)} ÷ ${shown(whole.amount)} = `);
  await expect(source(page)).toContainText(`第 ${part.sourceLine} 行`);
  await expect(source(page)).toContainText(`第 ${whole.sourceLine} 行`);
});

test('an amount per insured person opens with the counts it was divided by', async ({ page }) => {
  await page.goto(linkTo({ view: 'structure', reading: 'per_insured', show: 'table', counties: ['410882'] }));
  await page
    .getByRole('main')
    .getByRole('row')
    .filter({ hasText: '210' })
    .getByRole('button')
    .first()
    .click();
  const persons = DATA.indicators.filter(
    ({ reportId, fiscalYear, indicator }) =>
      reportId === 'qinyang-2020' && fiscalYear === 2020 && /^insured_(residents|employees)$/.test(indicator),
  );
  expect(persons.length).toBeGreaterThan(1);
  for (const { sourceLine } of persons)
    await expect(source(page)).toContainText(`正文 · 第 ${sourceLine} 行`);
});

test('a count said in prose opens its document, line and characters, and its link leads there', async ({
  page,
}) => {
  const vehicles = DATA.indicators.find(
    ({ reportId, indicator }) => reportId === 'yanggu-2019' && indicator === 'vehicles',
  );
  if (!vehicles) throw new Error('no vehicles');
  await page.goto(linkTo({ view: 'three-public', counties: ['371521'] }));
  const counts = page.getByRole('main').getByRole('table', { name: /车辆/ });
  await counts.getByRole('button', { name: vehicles.value, exact: true }).first().click();
  await expect(page).toHaveURL(/f=yanggu-2019~2019~indicator~/);
  await page.reload();
  await expect(source(page)).toContainText(`第 ${vehicles.sourceLine} 行`);
  await expect(source(page).getByRole('button', { name: '复制引文' })).toBeVisible();
});

for (const raw of ['meixian-2020~2020~expenditure', 'a~2020~income~~合计~total~final~0', '%~~']) {
  test(`a link that names no figure says so, and the page stands: ${raw}`, async ({ page }) => {
    await page.goto(`./#/structure?f=${encodeURIComponent(raw)}`);
    await expect(source(page)).toContainText(raw);
    await expect(source(page)).toContainText('不是数字出处的写法');
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test.describe('a part of the program that does not load', () => {
  test.use({
    shared: false,
    expectedErrors: /Failed to load resource|Failed to fetch dynamically imported module/,
  });

  test('the source panel: says so, and a retry loads it without reloading the page', async ({ page }) => {
    await page.goto(linkTo({ view: 'structure', reading: 'amount', show: 'table', counties: ['410882'] }));
    await page.evaluate(() => Object.assign(globalThis, { samePage: true }));
    await page.route('**/ProvenancePanel-*.js*', (route) => route.abort());
    await page.getByRole('main').getByRole('row').filter({ hasText: '210' }).getByRole('button').click();
    const failed = page.getByRole('alert').filter({ hasText: '载入' });
    await expect(failed).toContainText('请检查网络后重试');
    // Still blocked: the next step is another one, and the link is kept.
    await failed.getByRole('button', { name: '重试' }).click();
    await expect(failed).toContainText('请重新载入页面');
    await expect(page).toHaveURL(/f=qinyang-2020~2020~expenditure~210~/);
    await page.unroute('**/ProvenancePanel-*.js*');
    await failed.getByRole('button', { name: '重试' }).click();
    await expect(source(page)).toContainText('沁阳市');
    expect(await page.evaluate(() => 'samePage' in globalThis)).toBe(true);
  });

  test('a file whose failure the browser keeps by its address is asked for under another', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    // What such a browser does: the address that failed once fails for ever, another is fetched.
    await page.route(/ProvenancePanel-[^/]*\.js$/, (route) => route.abort());
    await page.goto(linkTo({ view: 'structure', reading: 'amount', show: 'table', counties: ['410882'] }));
    await page.getByRole('main').getByRole('row').filter({ hasText: '210' }).getByRole('button').click();
    const failed = page.getByRole('alert').filter({ hasText: '载入' });
    await failed.getByRole('button', { name: '重试' }).click();
    await expect(source(page)).toContainText('沁阳市');
    expect(asked.filter((url) => /ProvenancePanel-[^/]*\.js\?again=1$/.test(url))).toHaveLength(1);
  });

  test('the path of a drill-down: says so, and a retry loads it without reloading the page', async ({
    page,
  }) => {
    await page.goto(linkTo({ view: 'structure', counties: ['410882'] }));
    await page.evaluate(() => Object.assign(globalThis, { samePage: true }));
    await page.route('**/Breadcrumb-*.js*', (route) => route.abort());
    await page.getByRole('main').getByRole('link', { name: /^210 / }).click();
    const failed = page.getByRole('alert').filter({ hasText: '没有载入' });
    await expect(failed).toBeVisible();
    await page.unroute('**/Breadcrumb-*.js*');
    await failed.getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('navigation', { name: '分类路径' })).toContainText('210 卫生健康支出');
    expect(await page.evaluate(() => 'samePage' in globalThis)).toBe(true);
  });
});
