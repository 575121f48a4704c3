import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import { violationsIn } from './axe.ts';
import { codeFile, DIST, EXIT, PAGES } from './site.ts';
import { inOneTab as test } from './tab.ts';

const PAGE = '/hilfe/26/';
const NAME = 'Frau Köhler 🌿';

const field = (page: Page) => page.getByLabel('Name für den Kontakt');
const button = (page: Page, name: RegExp) => page.getByRole('button', { name });

async function unfold(page: Page): Promise<void> {
  await page.getByText('Als Kontakt speichern').click();
  await expect(field(page)).toBeEnabled();
}

/** What a parser that we did not write finds in the file that one press leaves. */
async function kept(page: Page, press: () => Promise<void>): Promise<[name: string, ...unknown[]]> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const text = readFileSync(await download.path(), 'utf8');
  const [, properties] = ICAL.parse(text) as [string, [string, object, string, unknown][]];
  return [download.suggestedFilename(), ...properties.map(([name, , , value]) => [name, value])];
}

test('someone keeps the number under a name of their own, and only that goes in', async ({ page }) => {
  await page.goto(PAGE);
  await unfold(page);
  await field(page).fill(NAME);
  expect(await kept(page, () => button(page, /diesem Namen/).click())).toEqual([
    'kontakt.vcf',
    ['version', '3.0'],
    ['n', [NAME, '', '', '', '']],
    ['fn', NAME],
    ['tel', '+4934155010420'],
  ]);
  await expect(field(page)).toHaveValue('');
});

test('someone presses Enter, with all numbers of a service that has two', async ({ page }) => {
  await page.goto('/hilfe/8/');
  await unfold(page);
  await field(page).fill('Zahnarzt');
  const [, ...properties] = await kept(page, () => field(page).press('Enter'));
  expect(properties.slice(3)).toEqual([
    ['tel', '+498001110111'],
    ['tel', '+498001110222'],
  ]);
});

test('someone keeps it under the name of the service', async ({ page }) => {
  await page.goto('/hilfe/4/');
  await unfold(page);
  const [, ...properties] = await kept(page, () => button(page, /^Speichern als/).click());
  expect(properties.slice(2)).toEqual([
    ['fn', 'Hilfetelefon für Frauen'],
    ['tel', '116016'],
  ]);
});

test('without a name nothing is kept, and the field says so', async ({ page }) => {
  await page.goto(PAGE);
  await unfold(page);
  await field(page).fill('  ');
  await button(page, /diesem Namen/).click();
  await expect(page.getByText('Bitte geben Sie zuerst einen Namen ein.')).toBeVisible();
  await expect(field(page)).toBeFocused();
});

test('nothing can be typed before the code is there that forgets it', async ({ page, context }) => {
  let deliver = (): void => undefined;
  const wanted = new Promise<void>((resolve) => (deliver = resolve));
  await context.route(codeFile('contact-card.element'), async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto(PAGE);
  await page.getByText('Als Kontakt speichern').click();
  await expect(field(page)).toBeVisible();
  await expect(field(page)).toBeDisabled();
  await expect(button(page, /^Speichern als/)).toBeDisabled();
  deliver();
  await expect(field(page)).toBeEnabled();
});

test('where a contact will be seen is read before any button, also without script', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}${PAGE}`);
  await page.getByText('Als Kontakt speichern').click();
  await expect(page.getByText(/in Sicherungen.*Anrufliste.*Messengern/)).toBeVisible();
  await expect(page.getByText('Dazu braucht diese Seite JavaScript.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await context.close();
});

test('keeping a contact asks no server, changes no address and no title, and the policy refuses nothing', async ({
  page,
}) => {
  await page.goto(PAGE);
  await unfold(page);
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  const shown = () =>
    page.evaluate(() => [location.href, document.title, history.length, history.state] as unknown);
  const before = await shown();
  await field(page).fill(NAME);
  await kept(page, () => button(page, /diesem Namen/).click());
  expect(await shown()).toEqual(before);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(said).toEqual([]);
});

test('the file is taken back when the page is left', async ({ page }) => {
  await page.goto(PAGE);
  const taken = await page.evaluateHandle(() => {
    const found: string[] = [];
    const revoke = URL.revokeObjectURL.bind(URL);
    URL.revokeObjectURL = (address) => {
      if (address) found.push(address);
      revoke(address);
    };
    return found;
  });
  await unfold(page);
  await kept(page, () => button(page, /^Speichern als/).click());
  expect(await taken.jsonValue()).toEqual([]);
  await page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: 'Wissen' }).click();
  await expect.poll(() => taken.jsonValue()).toEqual([expect.stringMatching(/^blob:/)]);
});

const LEAVING: Record<string, (page: Page) => Promise<void>> = {
  'reading on and back': async (page) => {
    await page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: 'Wissen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ratgeber');
    await page.getByRole('button', { name: 'Zurück' }).click();
  },
  'another page and Back': async (page) => {
    await page.goto('/wissen/');
    await page.goBack();
  },
  'loading the page again': async (page) => {
    await page.reload();
  },
  // What a page does that the browser keeps in memory: it hears that it is left, and later shows the same fields.
  'a rest in memory': async (page) => {
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
  },
};

for (const [what, leave] of Object.entries(LEAVING)) {
  test(`the name typed is gone after ${what}`, async ({ page }) => {
    await page.goto(PAGE);
    await unfold(page);
    await field(page).fill(NAME);
    await leave(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Sofortaufnahme');
    await expect(page.locator('#kontaktname')).toHaveValue('');
    expect(await page.content()).not.toContain('Köhler');
  });
}

test('the name typed is gone after „Seite verlassen“ and Back', async ({ page, context }) => {
  await context.route(`${EXIT}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Wetter</h1>' }),
  );
  await page.goto(PAGE);
  await unfold(page);
  await field(page).fill(NAME);
  await page.getByRole('link', { name: 'Seite verlassen' }).last().click();
  await expect(page.getByRole('heading')).toHaveText('Wetter');
  await page.goBack().catch(() => null);
  expect(await page.content()).not.toContain('Köhler');
});

test('unfolded, it can be used by everyone', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto(PAGE);
    await unfold(page);
    await page.getByText('Sprechzettel').click();
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test('every page with a number of its own offers a contact, and no other page does', () => {
  const services = PAGES.filter((address) => /^\/hilfe\/\d+\/$/.test(address));
  expect(services.length).toBeGreaterThan(50);
  for (const address of services) {
    const html = readFileSync(`${DIST}${address}index.html`, 'utf8');
    const called = /<section class="card[^>]*>[^]*?<\/section>/.exec(html)?.[0] ?? '';
    const numbers = [...called.matchAll(/href="tel:([^"]+)"/g)].map(([, number]) => number);
    expect(/data-numbers="([^"]*)"/.exec(html)?.[1] ?? '', address).toBe(numbers.join(' '));
  }
});
