import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

// Readers of one page, one after the other.
test.use({ shared: true });

const MEIXIAN = '610326';
const YANGGU = '371521';

test('learn why 眉县 and 阳谷 cannot be ranked by medical aid', async ({ page }) => {
  await page.goto(linkTo({ view: 'aid', counties: [YANGGU, MEIXIAN], own: MEIXIAN }));
  const verdict = page.getByRole('region', { name: '可比性提示' });
  // The three that forbid it stand first, each with what follows from it.
  const notes = verdict.getByRole('listitem');
  await expect(notes.nth(0)).toContainText('医疗救助记账不同：眉县记为基本支出，阳谷记为项目支出。');
  await expect(notes.nth(1)).toContainText('阳谷的医疗救助有一部分出自彩票公益金（2296013）。');
  await expect(notes.nth(2)).toContainText('年度不同：阳谷 2019，眉县 2020。');
  await expect(verdict).toContainText(
    '因此不按医疗救助给所选部门排名：医疗救助记账不同、彩票公益金、年度不同。',
  );
  // Nor is 阳谷 in a median, and that is said by name.
  const peers = page.getByRole('region', { name: /^对标：眉县/ });
  await expect(peers).toContainText('无可比部门');
  await expect(peers).toContainText('中位数未计入阳谷：各项（医疗救助记账不同、彩票公益金、年度不同）。');
  await expect(peers).not.toContainText(/第 \d+ 位/);
});

test('in the wide reading lottery money is counted and no longer stands in the way', async ({ page }) => {
  await page.goto(linkTo({ view: 'aid', counties: [YANGGU, MEIXIAN] }));
  const verdict = page.getByRole('region', { name: '可比性提示' });
  await expect(verdict).toContainText('当前口径不含这部分');
  await page.getByRole('radio', { name: /宽口径/ }).check();
  await expect(verdict).toContainText('宽口径已计入');
  await expect(verdict).toContainText('因此不按医疗救助给所选部门排名：医疗救助记账不同、年度不同。');
});

test('the rest of the verdict is one click away, and one year takes its reason with it', async ({ page }) => {
  await page.goto(linkTo({}));
  const verdict = page.getByRole('region', { name: '可比性提示' });
  const last = verdict.getByText('阳谷为机构成立首年');
  await expect(last).toBeHidden();
  await verdict.getByRole('button', { name: /^其余 \d+ 条$/ }).press('Enter');
  await expect(last).toBeVisible();
  await expect(verdict).toContainText('年度不同');
  await verdict.getByRole('button', { name: '只看 2020 年' }).click();
  await expect(verdict).not.toContainText('年度不同');
});
