import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { codeFile, EXIT } from './site.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name, exact: true });

/** Everything the policy of a page refuses, and everything the console or an error says, from the first byte on. */
async function watch(page: Page): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => found.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  await page.exposeFunction('reportRefusal', (what: string) => found.push(`refused: ${what}`));
  await page.addInitScript(() => {
    const { reportRefusal } = globalThis as unknown as { reportRefusal: (what: string) => void };
    document.addEventListener('securitypolicyviolation', (event) =>
      reportRefusal(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return found;
}

async function search(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('xqzwvk');
  await expect(page.getByRole('main').getByRole('status')).toContainText('nichts gefunden');
  await page.getByRole('searchbox').fill('Sofortaufnahme');
  const results = page.getByRole('list', { name: 'Suchergebnisse' });
  await results
    .getByRole('link', { name: /Sofortaufnahme/ })
    .first()
    .click();
  await expect(heading(page)).toHaveText(/Sofortaufnahme/);
}

async function narrow(page: Page): Promise<void> {
  const status = page.getByRole('main').getByRole('status');
  await page.getByLabel('Für wen').selectOption('men');
  await expect(status).not.toHaveText('62 von 62 Angeboten');
  await page.getByRole('button', { name: 'Alles zeigen' }).click();
  await expect(status).toHaveText('62 von 62 Angeboten');
}

async function moveTheMap(page: Page): Promise<void> {
  const map = page.locator('.leaflet-container');
  await expect(map).toBeVisible();
  await page.getByRole('button', { name: 'Näher heran', exact: true }).click();
  await page.getByRole('button', { name: 'Weiter weg' }).click();
  await map.hover();
  await page.mouse.down();
  await page.mouse.move(300, 300, { steps: 4 });
  await page.mouse.up();
  await page
    .getByRole('link', { name: /auf der Karte zeigen$/ })
    .first()
    .click();
  await expect(page.locator('.leaflet-popup')).toBeVisible();
  await page.getByRole('button', { name: 'Schließen' }).click();
}

test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(['clipboard-write']);
  await context.route(`${EXIT}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Wetter</title><h1>Wetter</h1>' }),
  );
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('someone uses everything there is, and the policy refuses nothing', async ({ page }) => {
  const found = await watch(page);
  await page.goto('/');
  await search(page);
  await menu(page, 'Alle Hilfen').click();
  await narrow(page);
  await menu(page, 'Karte').click();
  await moveTheMap(page);
  await page.locator('[data-point] a[href^="/hilfe/"]').first().click();
  await expect(heading(page)).not.toHaveText(/Karte/);
  await page.getByRole('button', { name: 'Zurück', exact: true }).click();
  await expect(heading(page)).toHaveText(/Karte/);
  await menu(page, 'Suche').click();
  await search(page);
  await page.getByText('Adresse dieser Seite').click();
  await page.getByRole('button', { name: 'Adresse kopieren' }).click();
  await expect(page.getByText(/^Kopiert\./)).toBeVisible();
  await page.getByLabel('Leises Lesen').uncheck();
  await menu(page, 'Wissen').click();
  await expect(page).toHaveURL('/wissen/');
  await page.goBack();
  await expect(page).not.toHaveURL('/wissen/');
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(EXIT);
  expect(found).toEqual([]);
});

test('someone reads with the search and the map broken, and the policy refuses nothing', async ({
  page,
  context,
}) => {
  const found = await watch(page);
  for (const broken of ['**/verzeichnis.json', codeFile('moving-map')])
    await context.route(broken, (route) => route.fulfill({ status: 503 }));
  await page.goto('/karte/');
  await expect(page.getByText('Karte lässt sich nicht laden')).toBeVisible();
  await menu(page, 'Suche').click();
  await page.getByRole('searchbox').fill('Beratung');
  await expect(page.getByRole('main').getByRole('status')).toContainText('lässt sich nicht laden');
  expect(found.filter((line) => line.startsWith('refused'))).toEqual([]);
});

test('someone without script reads, and the policy refuses nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  for (const address of ['/', '/alles/', '/karte/', '/wissen/18/', '/gibt-es-nicht/'])
    await page.goto(`${baseURL ?? ''}${address}`);
  expect(said.filter((text) => !text.includes('404'))).toEqual([]);
  await context.close();
});

for (const [what, act] of Object.entries({
  'code in a text': () => {
    // As old code does it: a timer that is handed a text.
    Reflect.apply(setTimeout, globalThis, ['1']);
  },
  'a page made from a string': () => {
    // The rule against it is what is tested here.
    Reflect.set(document.body, 'innerHTML', '<p>x</p>');
  },
  'an inline style': () => document.body.setAttribute('style', 'color: red'),
  'an inline script': () => document.body.setAttribute('onclick', '1'),
  'a picture of another server': () => {
    document.body.append(Object.assign(new Image(), { src: 'https://beispiel.example/zaehler.gif' }));
  },
  'a request to another server': () => void fetch('https://beispiel.example/').catch(() => undefined),
  'a form': () => {
    const form = Object.assign(document.createElement('form'), { action: '/x' });
    document.body.append(form);
    form.submit();
  },
  'a frame': () => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: '/hilfe/' }));
  },
} satisfies Record<string, () => unknown>)) {
  test(`${what} is refused, and would be noticed`, async ({ page }) => {
    const found = await watch(page);
    await page.goto('/impressum/');
    await page.evaluate(act).catch(() => undefined);
    await expect.poll(() => found.filter((line) => line.startsWith('refused')).length).toBeGreaterThan(0);
  });
}
