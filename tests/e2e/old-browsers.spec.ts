import type { BrowserContext } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { EXIT } from './site.ts';

/*
 * No browser without modules runs here. The pages are changed into what such a browser makes of them: the page's own
 * script, which it cannot read, is taken out, and `nomodule` says nothing to it. The headers stay as they are.
 */
async function withoutModules(context: BrowserContext): Promise<void> {
  await context.route('**/hilfe/26/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const changed = html.replace(/<script>.*?<\/script>/s, '').replace('<script nomodule ', '<script ');
    expect(changed.length).toBeLessThan(html.length - 1000);
    await route.fulfill({ response, body: changed });
  });
  await context.route(`${EXIT}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Wetter</title><h1>Wetter</h1>' }),
  );
}

test.beforeEach(({ context }) => withoutModules(context));

test('someone with an old browser leaves, and Back does not show our page', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto('/hilfe/26/');
  await page.getByRole('link', { name: 'Seite verlassen', exact: true }).click();
  await expect(page).toHaveURL(EXIT);
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('in an old browser the page is hidden and its title calm while the other is awaited', async ({
  page,
  context,
}) => {
  await context.route(`${EXIT}**`, () => undefined);
  await page.goto('/hilfe/26/');
  const [isVisible, title] = await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('way-out a')?.click();
    return [document.documentElement.checkVisibility(), document.title] as const;
  });
  expect(isVisible).toBe(false);
  expect(title).toBe(new URL(EXIT).hostname);
});

test('an old browser that shows a page again that was left is led away again', async ({ page }) => {
  await page.goto('/hilfe/26/');
  await page.evaluate(() => history.replaceState('x', ''));
  await page.reload({ waitUntil: 'commit' });
  await expect(page).toHaveURL(EXIT);
});

test('browsers of today do not ask for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/hilfe/27/', { waitUntil: 'networkidle' });
  expect(asked).toEqual(['/hilfe/27/']);
});
