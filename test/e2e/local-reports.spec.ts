import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { loadPackage } from '../../src/ingest/package/load-package.ts';
import { splitPackage, withReportId } from '../../src/ingest/package/split-package.ts';
import type { ReportRecords } from '../../src/ingest/package/split-package.ts';
import { writePackage } from '../../src/ingest/package/write-package.ts';
import { zipPackage } from '../../src/ingest/package/zip-package.ts';
import { CLASSIFICATIONS } from '../../src/model/classification/index.ts';
import { PACKAGE_FILES } from '../../src/model/package-schema.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

/** A report of the site's under another body, and the same accounts a year earlier, as a data package of the reader's. */
function ownPackage(): Buffer {
  const files = PACKAGE_FILES.map(({ path }) => ({
    path,
    text: readFileSync(`public/data/${path}`, 'utf8'),
  }));
  const site = splitPackage(loadPackage(files).package).reports.find(
    ({ reports }) => reports[0]?.reportId === 'meixian-2020',
  );
  const report = site?.reports[0];
  if (site === undefined || report === undefined) throw new Error('no meixian-2020 in public/data');
  const agency: ReportRecords = {
    ...site,
    reports: [
      {
        ...report,
        department: '眉县医疗保险经办中心',
        departmentKind: 'agency',
        sourceSha256: 'c'.repeat(64),
      },
    ],
  };
  const before = withReportId(site, 'meixian-2019');
  const parts: ReportRecords[] = [
    agency,
    {
      ...before,
      reports: [{ ...report, reportId: 'meixian-2019', fiscalYear: 2019, sourceSha256: 'b'.repeat(64) }],
      facts: before.facts.flatMap((fact) =>
        fact.fiscalYear === 2020 ? [{ ...fact, fiscalYear: 2019 }] : [],
      ),
      changes: [],
    },
  ];
  const all = <Name extends Exclude<keyof ReportRecords, 'corrections'>>(name: Name) =>
    parts.flatMap((part) => part[name] as ReportRecords[Name][number][]) as ReportRecords[Name];
  return Buffer.from(
    zipPackage(
      writePackage({
        reports: all('reports'),
        statements: all('statements'),
        facts: all('facts'),
        classifications: [...CLASSIFICATIONS],
        changes: all('changes'),
        indicators: all('indicators'),
        projects: all('projects'),
        findings: all('findings'),
        checks: all('checks'),
      }),
    ),
  );
}

const bring = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page
    .locator('.bring input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/zip', buffer });
};

/** The county by its report of several, as the picker shows what is chosen. */
const picked = (page: Page) => page.locator('.picker .picked');

test('a data package is brought in, compared beside the site’s counties, kept, carried out, seen by another tab and removed', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto(linkTo({ view: 'import' }));
  await bring(page, 'own.zip', ownPackage());
  const own = page.locator('.own-report');
  await expect(own).toHaveCount(2);
  // The site has a report of the same id, county and year, of another body: both stay.
  await expect(page.getByText('改为 meixian-2020-2')).toBeVisible();

  await page.getByRole('link', { name: '支出结构', exact: true }).click();
  await expect(picked(page).getByText('眉县（经办中心）')).toBeVisible();
  await expect(picked(page).getByText('眉县（局）')).toBeVisible();
  await expect(page.locator('.verdict')).toContainText('眉县（经办中心）为本机报告，未经发布。');
  await expect(page.locator('.local-notice')).toContainText('眉县（经办中心）只在这个浏览器里');
  await page.getByRole('button', { name: '表格' }).click();
  await expect(
    page.getByRole('columnheader', { name: /眉县（经办中心） 2020 · 经办机构.* · 本机/u }),
  ).toBeVisible();

  // One of the two is left: the link names the other.
  await page.locator('.picker summary').click();
  await page.getByRole('checkbox', { name: /眉县医疗保障局/u }).uncheck();
  await expect(page).toHaveURL(/c=[^&]*610326\.meixian-2020-2/u);
  await expect(picked(page)).toHaveCount(5);
  await page.locator('.picker summary').click();

  // Another tab has them as well, as the same page has them another day, and what is done there is done here.
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.local-notice')).toContainText('眉县只在这个浏览器里');
  await expect(other.getByRole('columnheader', { name: /眉县 2020 · 经办机构.* · 本机/u })).toBeVisible();
  const [download] = await Promise.all([
    other.waitForEvent('download'),
    other.locator('.local-notice').getByRole('button', { name: '下载数据包' }).click(),
  ]);
  const carried = readFileSync(await download.path());

  // The year before has a report of its own now, which says otherwise.
  await page.goto(linkTo({ view: 'changes', counties: ['610326.meixian-2020'] }));
  await expect(page.locator('.verdict')).toContainText('2020 年报告所述上年支出 1,665.20，上年报告为 606.81');
  await expect(page.getByRole('heading', { name: '上年数与上年报告' })).toBeVisible();

  await other.goto(linkTo({ view: 'import' }));
  await expect(other.locator('.own-report')).toHaveCount(2);
  await page.goto(linkTo({ view: 'import' }));
  await expect(own).toHaveCount(2);
  for (const left of [1, 0]) {
    await other.getByRole('button', { name: /^移除/u }).first().click();
    await expect(other.locator('.own-report')).toHaveCount(left);
    await expect(own).toHaveCount(left);
  }
  await other.close();

  // Whoever opens a link to it without having it is told so, and how to get it.
  await page.goto(linkTo({ view: 'structure', counties: ['610326.meixian-2020-2', '511722'] }));
  const notice = page.getByRole('status', { name: '链接中有无法使用的部分' });
  await expect(notice).toContainText('“610326.meixian-2020-2”是一份本机报告，不在这个浏览器里');
  await notice.getByRole('link', { name: '导入数据包' }).click();
  await bring(page, 'carried.zip', carried);
  await expect(own).toHaveCount(1);
  await page.getByRole('link', { name: '支出结构', exact: true }).click();
  await expect(page.locator('.local-notice')).toBeVisible();
  await expect(notice).toHaveCount(0);
});
