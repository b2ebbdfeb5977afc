import { printedFact, shown } from './figures.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

// Readers of one page, one after the other.
test.use({ shared: true });

test('mark a department as one’s own and see where it stands, among whom and without whom', async ({
  page,
}) => {
  await page.goto(linkTo({ view: 'aid' }));
  const selection = page.getByRole('group', { name: '选择' });
  await selection.locator('summary').click();
  await selection.getByRole('button', { name: '眉县：设为本部门' }).click();
  await expect(page).toHaveURL(/own=610326(&|$)/);
  await page.keyboard.press('Escape');

  const peers = page.getByRole('region', { name: /^对标：眉县/ });
  const aid = (report: string) =>
    printedFact(report, { statement: 'expenditure', code: '21013', measure: 'total' });
  const row = peers.getByRole('row', { name: /医疗救助/ });
  await expect(row).toContainText(shown(aid('meixian-2020').amount));
  // 沁阳 alone compares: the median is its figure, which opens where it stands.
  await expect(row).toContainText('沁阳');
  await expect(peers).toContainText('中位数未计入阳谷：各项（医疗救助记账不同、彩票公益金、年度不同）。');
  await expect(peers).toContainText('可比的部门连同眉县不足 4 个，不排位次，不分四分位。');
  await row.getByRole('button', { name: `${shown(aid('qinyang-2020').amount)} 万元` }).click();
  await expect(page.getByRole('complementary', { name: '出处' })).toContainText('21013');

  // The mark goes along to the other views and is taken off again.
  await page
    .getByRole('navigation', { name: '视图' })
    .getByRole('link', { name: /三公经费/ })
    .click();
  await expect(peers.getByRole('row', { name: /公务接待费/ })).toBeVisible();
  await peers.getByRole('button', { name: '取消本部门' }).click();
  await expect(peers).toHaveCount(0);
  await expect(page).not.toHaveURL(/own=/);
});

test('a link whose own department is not chosen, or not known, says so', async ({ page }) => {
  await page.goto(linkTo({ view: 'ratio', counties: ['410882', '511722'], own: '610326' }));
  const main = page.getByRole('main');
  await expect(main).toContainText('本部门眉县不在所选之中');
  await main.getByRole('button', { name: '加入所选' }).click();
  await expect(page.getByRole('region', { name: /^对标：眉县/ })).toBeVisible();
  await page.goto(linkTo({ view: 'ratio', own: '999999' }));
  await expect(main).toContainText('链接把 999999 标为本部门，但没有收录它的报告。');
});
