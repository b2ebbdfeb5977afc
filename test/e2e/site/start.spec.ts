import { BAR } from './bars.ts';
import { linkTo } from '../links.ts';
import { expect, test } from '../story.ts';

const NOT_STARTED = '程序未能载入';

test.describe('where a part of the program does not arrive', () => {
  test.use({ starts: false, expectedErrors: /Failed to load resource|dynamically imported module/ });

  for (const part of ['start', 'OverviewView', 'ChartFrame']) {
    test(`without “${part}” the still page stands, and says what it is`, async ({ page }) => {
      const blocked: string[] = [];
      await page.route(`**/assets/${part}-*.js`, (route) => {
        blocked.push(route.request().url());
        return route.abort();
      });
      await page.goto('./');
      await expect(page.getByRole('alert').filter({ hasText: NOT_STARTED })).toBeVisible();
      expect(blocked).not.toEqual([]);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main').locator(BAR).filter({ visible: true }).first()).toBeVisible();
      await expect(page.getByRole('main')).toContainText(/\d,\d{3}\.\d\d/);
      await expect(page.locator('html')).not.toHaveClass(/started/);
    });
  }

  test('a link to another view says so too, with the still page in sight', async ({ page }) => {
    await page.route('**/assets/AidView-*.js', (route) => route.abort());
    await page.goto(linkTo({ view: 'aid' }));
    await expect(page.getByRole('alert').filter({ hasText: NOT_STARTED })).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.locator('html')).not.toHaveClass(/routed/);
  });
});

test.describe('a first visit by a link', () => {
  test.use({ starts: false });

  test('shows the view it asks for, and never the default one before it', async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/start-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(linkTo({ view: 'aid' }), { waitUntil: 'commit' });
    // The default view is in the page as it came, out of sight.
    await expect(page.locator('html')).toHaveClass(/routed/);
    const still = page.locator('#root h1').first();
    await expect(still).toBeAttached();
    await expect(still).toBeHidden();
    const headline = await still.textContent();
    release();
    await page.locator('html.started').waitFor();
    await expect(page.locator('html')).not.toHaveClass(/routed/);
    const shown = page.getByRole('main').getByRole('heading', { level: 1 });
    await expect(shown).toBeVisible();
    await expect(shown).not.toHaveText(headline ?? '');
    await expect(page.getByRole('link', { name: '医疗救助' })).toHaveAttribute('aria-current', 'page');
    await expect(page).toHaveTitle(/医疗救助/);
  });
});

test('a reader who saves data has the default views without the database, which starts with the first question for it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const engine = (): string[] => asked.filter((path) => /\.wasm$|\/data\/\w+\.csv$/.test(path));
  await page.goto(linkTo({}));
  // What waits for the page to be idle was told to wait before this.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await page.goto(linkTo({ view: 'structure' }));
  await expect(page.getByRole('main').locator(BAR).first()).toBeVisible();
  expect(engine()).toEqual([]);
  await page.goto(linkTo({ view: 'ledger', statement: 'income', measure: 'fiscal' }));
  await expect(page.getByRole('treegrid')).toContainText('社会保障和就业支出');
  expect(engine()).not.toEqual([]);
});
