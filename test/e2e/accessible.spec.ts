import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { VIEWS } from '../../src/state/view-state.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { printedFact, shown } from './figures.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

test.setTimeout(180_000);

const COUNTIES = ['610326', '410882', '511722'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const HAS_FIGURES = /\d\.\d|[✕△] \d/;

/** What stands on a page a hundred times is made by one hand: its first few speak for the rest, which take axe a minute. */
const REPEATED = [
  'article ~ article ~ article ~ article',
  'tr:nth-child(n + 12)',
  '[role="row"]:nth-child(n + 12)',
  'li:nth-child(n + 12)',
  'dl > div:nth-child(n + 12)',
];

/** What axe finds on the page as it stands: the rule, and the elements that break it. */
async function violations(page: Page, part: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Every frame here is of our own origin: no second page has to be opened for each look, which is most of its time.
    .setLegacyMode(true)
    .include(part)
    .withTags(RULES)
    .options({ resultTypes: ['violations'] });
  for (const rest of REPEATED) axe.exclude(rest);
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`);
}

/** Nothing for axe to say, and nothing that has to be scrolled sideways to be read. */
async function expectForEveryone(page: Page, part = 'html'): Promise<void> {
  expect(await violations(page, part)).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
}

/** Views that show no figures of the accounts by themselves. */
const WITHOUT_ACCOUNTS = ['import', 'query', 'method', 'briefing'];

/** Charts and tables that have no 带走 of their own: fewer buttons than them in what they share with the nearest one. */
async function notTakenAway(main: Locator): Promise<string[]> {
  return main.locator('.chart, table, [role="treegrid"]').evaluateAll((found) => {
    const kinds = '.chart, table, [role="treegrid"]';
    const buttons = (part: Element): number =>
      [...part.querySelectorAll('button')].filter(({ textContent }) => /^(带走|Take away)$/.test(textContent))
        .length;
    return found.flatMap((drawn) => {
      let part = drawn.parentElement;
      while (part !== null && part.tagName !== 'MAIN' && buttons(part) === 0) part = part.parentElement;
      const isTaken = part !== null && buttons(part) >= part.querySelectorAll(kinds).length;
      return isTaken ? [] : [drawn.getAttribute('aria-label') ?? drawn.textContent.slice(0, 40)];
    });
  });
}

const VISITS = [
  { language: 'zh', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { language: 'en', colorScheme: 'light', viewport: { width: 360, height: 740 } },
] as const;

for (const { language, colorScheme, viewport } of VISITS) {
  test.describe(`${colorScheme}, ${viewport.width} px, ${language}`, () => {
    test.use({ shared: true });

    test('axe finds nothing in any view, nor in what opens over one', async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      const main = page.getByRole('main');
      const visit = async (choice: Partial<ViewState>): Promise<void> => {
        await page.goto(linkTo({ counties: COUNTIES, language, ...choice }));
        await expect(main.getByRole('heading').first()).toBeVisible();
      };
      const places: Partial<ViewState>[] = [
        ...VIEWS.map((view) => ({ view })),
        { view: 'structure', basis: 'general', code: '210', reading: 'amount' },
        { view: 'structure', show: 'table' },
        { view: 'checks', report: 'meixian-2020' },
      ];
      for (const place of places)
        await test.step(Object.values(place).join(' '), async () => {
          await visit(place);
          // Nothing is there to be counted before something is brought in or asked.
          if (place.view !== 'import' && place.view !== 'query')
            await expect(main).toContainText(HAS_FIGURES);
          // It can be saved once all of its pages have their figures.
          if (place.view === 'briefing')
            await expect(main.getByRole('button', { name: /PPT|PowerPoint/ })).toBeEnabled();
          await expectForEveryone(page);
          if (!WITHOUT_ACCOUNTS.some((view) => view === place.view))
            expect(await notTakenAway(main)).toEqual([]);
        });
      await test.step('the source of a figure', async () => {
        await visit({ view: 'structure', show: 'table' });
        await main.getByRole('row').filter({ hasText: '210' }).getByRole('button').first().click();
        await expect(page.getByRole('complementary').locator('code').first()).toBeVisible();
        await expectForEveryone(page);
        await page.keyboard.press('Escape');
      });
      await test.step('what a chart is taken away as, and its embed', async () => {
        await visit({ view: 'structure' });
        await main
          .getByRole('button', { name: /^(带走|Take away)$/ })
          .first()
          .click();
        await expect(page.getByRole('group', { name: /^(带走|Take) ?/ })).toBeVisible();
        await expectForEveryone(page);
        await page.getByRole('button', { name: /^(嵌入|Embed)/ }).click();
        const embed = page.getByRole('dialog').locator('iframe').contentFrame();
        await expect(embed.locator('.chart svg').first()).toBeVisible();
        // The page behind cannot be reached; the preview has the same chart, and is looked into as well.
        await expectForEveryone(page, 'dialog[open]');
        await page.keyboard.press('Escape');
      });
      await test.step('the search box', async () => {
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('combobox').fill('210');
        await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
        await expectForEveryone(page);
        await page.keyboard.press('Escape');
      });
    });
  });
}

/** Goes on by Tab until this has the focus, as a reader without a mouse does; fails where it is never reached. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 60 && !(await isThere()); step += 1) await page.keyboard.press(key);
  await expect(target).toBeFocused();
  // And it is seen to have it.
  const ring = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  });
  expect(ring).toBeGreaterThanOrEqual(1);
}

test('without a mouse: from the start page to a drilled chart, its table, a source, what is taken away, and back', async ({
  page,
}) => {
  await page.goto(linkTo({ counties: COUNTIES }));
  const main = page.getByRole('main');
  await expect(main).toContainText(HAS_FIGURES);

  // The way round the navigation is the first thing that Tab finds.
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(main).toBeFocused();

  await tabTo(
    page,
    page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '支出结构' }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/structure/);
  // A chart is one picture to those who do not see it; its legend leads where a click on it leads.
  await expect(main.getByRole('img', { name: /眉县/ })).toBeVisible();
  await tabTo(page, main.getByRole('list', { name: '图例' }).getByRole('link', { name: /^210 / }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/n=210(&|$)/);
  await expect(page.getByRole('navigation', { name: '分类路径' })).toContainText('210');

  await tabTo(page, main.getByRole('button', { name: '表格', exact: true }).first());
  await page.keyboard.press('Enter');
  const fact = printedFact('qinyang-2020', { statement: 'expenditure', code: '21015', measure: 'total' });
  const row = main.getByRole('row').filter({ hasText: '21015' });
  // The figure of the second department, 沁阳市: the place of the column is said by the table's head.
  const column = await main.getByRole('columnheader').allInnerTexts();
  const at = column.findIndex((head) => head.includes('沁阳')) - 1;
  const figure = row.getByRole('cell').nth(at).getByRole('button');
  await expect(page.getByRole('button', { name: '图表', exact: true }).first()).toBeFocused();
  await tabTo(page, figure, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const source = page.getByRole('complementary', { name: '出处' });
  await expect(source.getByRole('heading', { name: '出处' })).toBeFocused();
  await expect(source).toContainText(fact.printed);
  await expect(source).toContainText(`第 ${fact.sourceLine} 行`);
  await tabTo(
    page,
    source
      .getByRole('button', { name: shown(fact.amount) })
      .or(source.getByRole('button'))
      .first(),
  );
  await page.keyboard.press('Escape');
  await expect(source).toHaveCount(0);
  await expect(figure).toBeFocused();

  const take = main.getByRole('button', { name: '带走', exact: true }).first();
  await tabTo(page, take);
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: /^带走这张/ });
  await expect(menu.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(menu.getByRole('link', { name: /简报/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(take).toBeFocused();

  await tabTo(
    page,
    page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '总览' }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/\?/);
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
});
