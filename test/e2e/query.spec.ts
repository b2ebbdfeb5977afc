import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

test('ask, be told where it is wrong, be refused, withdraw, and carry the answer away', async ({ page }) => {
  test.slow();
  await page.goto(linkTo({ view: 'query' }));
  const editor = page.getByRole('textbox', { name: 'SQL 语句' });
  const answer = page.getByRole('region', { name: '查询结果' });
  const grid = page.getByRole('grid', { name: '查询结果' });
  const ask = async (statement: string): Promise<void> => {
    await editor.fill(statement);
    await editor.press('Control+Enter');
  };

  // The first question is answered as the page opens, as a chart, and as a table with the figures on one line.
  await expect(answer.getByRole('img', { name: /按部门年度分的条形图/ })).toBeVisible();
  await answer.getByRole('button', { name: '表格' }).click();
  await expect(grid.getByRole('row', { name: /阳谷县 2019/ })).toContainText('1,940.11');

  // A name that is not there is said with its place; Tab leaves the editor.
  await ask('SELECT report_id,\n  amuont FROM facts');
  await expect(page.getByRole('alert')).toContainText('第 2 行第 3 个字符');
  await expect(page.getByRole('alert')).toContainText('amuont');
  await expect(page.locator('.cm-error-word')).toHaveText('amuont');
  await editor.press('Escape');
  await editor.press('Tab');
  await expect(page.getByRole('button', { name: '运行' })).toBeFocused();

  await ask('DELETE FROM facts');
  await expect(page.getByRole('alert')).toContainText('数据库一律拒绝');
  await ask(`SELECT * FROM read_csv('https://example.org/a.csv')`);
  await expect(page.getByRole('alert')).toContainText('不读写任何文件和网址');

  await ask('SELECT sum(a.range * b.range) FROM range(1000000000000) a, range(1000000000000) b');
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByText('已取消。')).toBeVisible();

  // A name pressed in the schema goes into the statement.
  await editor.fill('SELECT count(*) AS n FROM ');
  await page.getByTitle('插入 facts', { exact: true }).click();
  await expect(editor).toContainText('FROM facts');

  await ask('SELECT * FROM range(20000)');
  await expect(answer).toContainText('只取了前 10,000 行');
  await expect(grid).toHaveAttribute('aria-rowcount', '10001');
  expect(await grid.getByRole('row').count()).toBeLessThan(200);

  await ask(`SELECT '0210' AS 编码, '=1+1' AS 说明, 1833.4::DECIMAL(18, 6) AS 金额, NULL AS 空缺`);
  await expect(grid.getByRole('gridcell', { name: '1,833.40' })).toBeVisible();
  const download = async (name: string): Promise<Buffer> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      answer.getByRole('button', { name }).click(),
    ]);
    return readFile(await file.path());
  };
  const csv = (await download('下载 CSV')).toString('utf8');
  expect(csv.split('\r\n').slice(0, 2)).toEqual(['\uFEFF编码,说明,金额,空缺', `"\t0210",'=1+1,1833.4,`]);
  const book = read(await download('下载 Excel'));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  expect(utils.sheet_to_json(sheet, { header: 1 })[1]).toEqual(['0210', `'=1+1`, 1833.4]);

  // The statement is in the link: another visit asks the same.
  const address = page.url();
  await page.goto(linkTo({}));
  await page.goto(address);
  await expect(editor).toContainText('0210');
  await expect(grid.getByRole('gridcell', { name: '1,833.40' })).toBeVisible();
});
