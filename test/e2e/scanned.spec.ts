import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser } from '@playwright/test';
import { openDocument } from '../../src/ingest/open/open-document.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { loadPackage } from '../../src/ingest/package/load-package.ts';
import { compareDecimal } from '../../src/model/money.ts';
import type { Fact } from '../../src/model/records.ts';
import { htmlOf } from '../ingest/open/pdf/print-report.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

const FIXTURE = 'test/fixtures/reports/cells-of-markdown.md';

/** The figures that are printed in the fixture, of the totals and the 类 alone: recognising each takes its time. */
async function printed(): Promise<Fact[]> {
  const document = await openDocument(FIXTURE, new Uint8Array(readFileSync(FIXTURE)));
  return readReport(document, { reportId: 'a' }).facts.filter(
    ({ origin, code }) => origin === 'printed' && code.length <= 3,
  );
}

/** A PDF of a cover with words and two pages that are pictures of statements, as a scanner makes them. */
async function scannedPdf(browser: Browser, facts: readonly Fact[]): Promise<Buffer> {
  const look = { ruled: true, repeatHeads: true, splitCodes: false, labelWidth: 150, landscape: false };
  const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 720, height: 1000 } });
  await page.setContent(htmlOf(facts, { ...look, turned: false }));
  const pictures: string[] = [];
  for (const statement of ['income', 'general_budget']) {
    const table = page.locator('section', { has: page.locator(`table.${statement}`) });
    pictures.push((await table.screenshot()).toString('base64'));
  }
  const sheets = pictures.map(
    (data) => `<div><img style="width:186mm" src="data:image/png;base64,${data}"></div>`,
  );
  await page.setContent(
    `<style>div{break-after:page}</style><div><h1>乙县医疗保障经办中心2022年度部门决算</h1>
     <p>2022年度收入总计377.37万元，支出总计377.37万元。</p></div>${sheets.join('')}`,
  );
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
  });
  await page.close();
  return pdf;
}

/** A page takes ten seconds on a machine with nothing else to do. */
const A_PAGE = { timeout: 120_000 };

// Tesseract's program names settings of its Chinese data that it does not know.
test.use({ expectedErrors: /Warning: Parameter not found/ });

test('a scanned PDF: its statements are not readable, one page is cancelled, one recognised, what is proved is taken', async ({
  page,
  browser,
}) => {
  test.slow();
  const facts = await printed();
  const buffer = await scannedPdf(browser, facts);
  await page.goto(linkTo({ view: 'import' }));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '扫描件.pdf', mimeType: 'application/pdf', buffer });

  // Both may stand on the pictures: neither is absent, and nothing was found wrong with the report.
  const stateOf = (statement: string) => page.getByRole('row', { name: new RegExp(`^${statement}`) });
  await expect(stateOf('收入决算表')).toContainText('未能识别');
  await expect(stateOf('一般公共预算财政拨款支出决算表')).toContainText('未能识别');
  await expect(page.getByText('没有不相符的内容')).toBeVisible();

  await page.getByRole('button', { name: '识别图片上的文字' }).click();
  const recognise = page.getByRole('region', { name: '要识别的页' });
  await expect(recognise.getByRole('heading')).toHaveText('2 页是图片');
  await expect(recognise).toContainText('文件不离开浏览器');
  await recognise.getByRole('button', { name: '识别 2 页' }).click();
  // A page under way is given up, and the next one goes on.
  await expect(recognise.getByRole('listitem').first()).toContainText('正在准备');
  await recognise.getByRole('button', { name: '取消第 2 页' }).click();
  await expect(recognise.getByRole('listitem').first()).toContainText('已取消，仍是图片');
  await expect(recognise.getByRole('listitem').last()).toContainText(/识别中 \d+%/, A_PAGE);
  await expect(recognise.getByRole('heading', { level: 3 })).toHaveText('识别的结果', A_PAGE);
  await expect(recognise.getByRole('status')).toContainText(/[1-9]\d* 个数(?:全部)?由报表自己的算式逐位印证/);
  const taken = Number(/(\d+) 个数/.exec(await recognise.getByRole('status').innerText())?.[1]);
  const offered = recognise.getByRole('button', { name: /^采用 / });
  const accepted = Math.min(1, await offered.count());
  if (accepted > 0) await offered.first().click();
  await recognise.getByRole('button', { name: '完成' }).click();

  // One page is still a picture, and what may stand on it is unread, not absent.
  await expect(page.getByText('1 页是图片').filter({ visible: true })).toBeVisible();
  await expect(stateOf('收入决算表')).toContainText('未能识别');
  await expect(stateOf('一般公共预算财政拨款支出决算表')).toContainText(`${taken + accepted}`);

  // What stands on that picture can be added by hand; its statement is unread but for it.
  await page.getByRole('button', { name: '补录没有读到的数字' }).click();
  const adding = page.getByRole('form', { name: '补录一个数字' });
  await adding.getByLabel('报表').selectOption({ label: '收入决算表' });
  await adding.getByRole('combobox', { name: '行' }).fill('合计');
  await page.getByRole('option', { name: '合计' }).click();
  await adding.getByLabel('金额（万元）').fill('377.37');
  await adding.getByLabel('原件页码').fill('2');
  await adding.getByRole('button', { name: '补录' }).click();
  await expect(page.getByText('手工补录为 377.37 万元')).toBeVisible();
  await expect(stateOf('收入决算表')).toContainText('未能识别');

  const county = page.getByLabel('县（市、区）', { exact: true });
  // No list has this county: it is taken with the name and the code that a person gives it.
  await county.fill('乙县');
  await expect(page.getByText(/没有找到“乙县”。 ?清单是现行区划/)).toBeVisible();
  await county.fill('乙县 610399');
  await page.getByRole('option', { name: /照此填写：乙县 610399 · 陕西省宝鸡市/ }).click();
  await page.getByRole('button', { name: '确认并加入' }).click();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('.own-report')
      .getByRole('button', { name: /^导出 / })
      .click(),
  ]);
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const kept = loadPackage(
    Object.entries(files).map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) })),
  ).package.facts.filter(({ origin }) => origin === 'printed');
  expect(kept).toHaveLength(taken + accepted + 1);
  expect(kept.filter(({ printed: characters }) => characters === '')).toMatchObject([
    { statement: 'income', label: '合计', measure: 'total', amount: '377.37', sourcePage: 2 },
  ]);
  expect(new Set(kept.map(({ certainty }) => certainty))).toEqual(new Set(['inferred']));
  const cellOf = ({ statement, code, label, measure }: Fact): string =>
    `${statement} ${code || label} ${measure}`;
  const amounts = new Map(facts.map((fact) => [cellOf(fact), fact.amount]));
  const wrong = kept.filter((fact) => compareDecimal(amounts.get(cellOf(fact)) ?? '-1', fact.amount) !== 0);
  expect(wrong.map((fact) => `${cellOf(fact)} ${fact.printed}`)).toEqual([]);
});
