import { existsSync, readFileSync } from 'node:fs';
import type { Locator, Page, Request } from '@playwright/test';
import { zipSync } from 'fflate';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

const REAL_PDF = '../shared/reports/pdf/putuo-shehuigongzuobu-2024.pdf';
const FIXTURE = 'test/fixtures/reports/cells-of-markdown.md';

type Dropped = { name: string; bytes: Buffer };

/** The page's own way in for files that are dropped anywhere on it. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await expect(page.getByText('松开即开始读取')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

/** A report's tables as a department prints them, where the real one is not at hand. */
async function printedFixture(page: Page): Promise<Buffer> {
  const lines = readFileSync(FIXTURE, 'utf8').split('\n');
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = lines.map((line) =>
    line.includes('\t')
      ? `<tr>${line
          .split('\t')
          .map((cell) => `<td>${escape(cell)}</td>`)
          .join('')}</tr>`
      : `</table><p>${escape(line.replace(/^#+ /u, ''))}</p><table>`,
  );
  const printer = await page.context().newPage();
  await printer.setContent(
    `<style>td{border:1px solid;font-size:8pt}table{border-collapse:collapse}</style><table>${html.join('')}</table>`,
  );
  const pdf = await printer.pdf({ landscape: true });
  await printer.close();
  return pdf;
}

/** A report as counties publish it: a PDF in an archive. */
async function aReport(page: Page): Promise<Dropped> {
  const pdf = existsSync(REAL_PDF) ? readFileSync(REAL_PDF) : await printedFixture(page);
  return { name: '部门决算.zip', bytes: Buffer.from(zipSync({ '决算/部门决算.pdf': pdf }, { level: 0 })) };
}

/** Everything the page asks for from now on, and what it sends along. */
function watchRequests(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

/** Nothing was sent: only own files were asked for, by GET, without a body and without a question in the address. */
function expectNothingUploaded(requests: readonly Request[]): void {
  const sent = requests.filter(
    (request) =>
      !/^(?:blob|data):/u.test(request.url()) &&
      (request.method() !== 'GET' || request.postData() !== null || new URL(request.url()).search !== ''),
  );
  expect(sent.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
}

const itemOf = (page: Page, name: string): Locator =>
  page.locator('.queue-item').filter({ has: page.getByText(name, { exact: true }) });

test('a report is dropped, its county corrected, a figure added by hand, compared after a reload, shown in its source, removed', async ({
  page,
}) => {
  test.slow();
  const report = await aReport(page);
  await page.goto(linkTo({ view: 'import' }));
  await expect(page.getByText('不上传。')).toBeVisible();
  const requests = watchRequests(page);
  await drop(page, [report]);

  // One report dropped alone is opened as soon as it is read.
  const county = page.getByLabel('县（市、区）', { exact: true });
  await expect(county).toBeVisible();
  await county.fill('岐山');
  await page.getByRole('option', { name: /岐山县/ }).click();
  await expect(county).toHaveValue(/岐山县 610323/);
  await page.getByLabel('在本机的名称').fill('我的岐山');

  // A figure that was not read is added, and what cannot be one is told where it was typed.
  await page.getByRole('button', { name: '补录没有读到的数字' }).click();
  const adding = page.getByRole('form', { name: '补录一个数字' });
  await adding.getByLabel('报表').selectOption({ label: '支出决算表' });
  await expect(page.getByRole('img', { name: /^原件第 \d+ 页的图像，标出/ })).toBeVisible();
  await adding.getByRole('combobox', { name: '行' }).fill('229');
  await page.getByRole('option', { name: /^229 其他支出/ }).click();
  await adding.getByLabel('金额（万元）').fill('85..54');
  await adding.getByRole('button', { name: '补录' }).click();
  await expect(adding.getByText('“85..54”不是一个数字')).toBeVisible();
  await adding.getByLabel('金额（万元）').fill('9,999.01');
  await adding.getByRole('button', { name: '补录' }).click();
  await expect(page.getByText('手工补录为 9,999.01 万元')).toBeVisible();
  await page.getByRole('button', { name: '确认并加入' }).click();

  const row = itemOf(page, report.name);
  await expect(row).toContainText('已收下：我的岐山');
  await row.getByRole('link', { name: /比较支出结构/ }).click();
  await expect(page).toHaveURL(/#\/structure\?.*c=610323~\d{6}~\d{6}/);
  await page.reload();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toContainText(/\d/);
  await expect(main).toContainText('岐山');
  await expect(main).toContainText('本机');

  // A figure of it says who put it there, and leads to its page in the archive, which the browser keeps.
  await page.goto(linkTo({ view: 'ledger', counties: ['610323'] }));
  const ledger = page.getByRole('treegrid');
  await expect(ledger.getByRole('columnheader', { name: /岐山/ })).toBeVisible();
  const added = ledger.getByRole('button', { name: '9,999.01' });
  await expect(added).toHaveAttribute('title', /^经手工改正或补录/);
  await expect(main).toContainText('赭色虚线：由人在本浏览器改正或补录');
  await added.click();
  const source = page.getByRole('complementary', { name: '出处' });
  await expect(source).toContainText('手工补录：程序没有从报告的这一格读到数字');
  await ledger
    .getByRole('button', { name: /^[1-9][\d,]*\.\d\d$/ })
    .first()
    .click();
  await expect(source).not.toContainText('手工补录');
  await source.getByRole('button', { name: '看“部门决算.zip”里的这一处' }).click();
  await expect(source.getByRole('img', { name: /^原件第 \d+ 页的图像，标出/ })).toBeVisible();
  await page.goto(linkTo({ view: 'import' }));
  const kept = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /我的岐山/ }) });
  await expect(kept).toContainText('岐山 ');
  await kept.getByRole('button', { name: '改为草稿 我的岐山' }).click();
  await expect(kept.getByRole('heading')).toContainText('草稿');
  await kept.getByRole('button', { name: '移除 我的岐山' }).click();
  await expect(page.getByText('已移除 我的岐山')).toBeVisible();
  await expect(kept).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(kept.getByRole('heading')).toContainText('草稿');
  await kept.getByRole('button', { name: '移除 我的岐山' }).click();
  await expect(kept).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('还没有。收下的报告会列在这里')).toBeVisible();
  expectNothingUploaded(requests);
});

/** A PDF that says it is protected by a password (standard handler, revision 3); its keys belong to no password. */
const PROTECTED = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj',
    `4 0 obj<</Filter/Standard/V 2/R 3/Length 128/P -44/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>>endobj`,
    `trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<${'01'.repeat(16)}><${'01'.repeat(16)}>]>>`,
    '%%EOF',
  ].join('\n'),
);

test('a photo, a protected PDF and an empty file are three messages and keep no good report back', async ({
  page,
}) => {
  await page.goto(linkTo({ view: 'import' }));
  const requests = watchRequests(page);
  await drop(page, [
    { name: '照片.png', bytes: readFileSync('public/picture.png') },
    { name: '加密.pdf', bytes: PROTECTED },
    { name: '空.docx', bytes: Buffer.alloc(0) },
    { name: '决算.md', bytes: readFileSync(FIXTURE) },
  ]);
  await expect(itemOf(page, '照片.png').getByRole('alert')).toContainText('图片');
  await expect(itemOf(page, '加密.pdf').getByRole('alert')).toContainText('密码');
  await expect(itemOf(page, '空.docx').getByRole('alert')).toContainText('空的');
  const good = itemOf(page, '决算.md');
  await expect(good).toContainText(/读到 9 张报表、\d+ 个数/);
  await expect(page.getByRole('status').filter({ hasText: '份' })).toHaveText('1 份已读完，3 份不能读取');

  // All of it by keyboard: open the review, go back, clear a failure.
  await good.getByRole('button', { name: '查看并收下 决算.md' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('决算.md');
  await page.getByRole('button', { name: /返回/ }).focus();
  await page.keyboard.press('Enter');
  await expect(good.getByRole('button', { name: /查看并收下/ })).toBeFocused();
  await page.getByRole('button', { name: '把 空.docx 移出列表' }).press('Enter');
  await expect(itemOf(page, '空.docx')).toHaveCount(0);
  expectNothingUploaded(requests);
});
