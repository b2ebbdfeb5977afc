import { linkTo } from '../links.ts';
import { expect, test } from '../story.ts';

// With all that goes on in the background.
test.use({ savesData: false });

test('a chart is never empty on the screen: not while the program starts, nor while a part is opened', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let empty = 0;
    const look = (): void => {
      // What is there in a frame is what is painted; a chart has its bars in the frame in which it appears.
      // One that takes no room (a page still hidden by its style sheet) is not on the screen.
      for (const chart of document.querySelectorAll('.chart'))
        if (
          chart.getBoundingClientRect().width > 0 &&
          chart.querySelector('svg path[fill]:not([fill=none], [fill=transparent])') === null
        )
          empty += 1;
      document.documentElement.dataset['emptyCharts'] = String(empty);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(linkTo({}));
  for (const code of ['210', '21013']) {
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^${code} `) })
      .click();
    await expect(page).toHaveURL(new RegExp(`n=${code}(&|$)`));
    await expect(page.getByRole('main').locator('.chart svg path[fill]').first()).toBeAttached();
  }
  await expect(page.locator('html')).toHaveAttribute('data-empty-charts', '0');
});
