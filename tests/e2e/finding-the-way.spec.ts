import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test as afresh } from '@playwright/test';
import { violationsIn } from './axe.ts';
import { codeFile, DIST } from './site.ts';
import { inOneTab as test } from './tab.ts';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 640 };

const region = (page: Page): Locator => page.getByRole('region', { name: 'Karte', exact: true });
const pins = (page: Page): Locator => region(page).getByRole('button', { name: /Nummern? \d/ });
const places = (page: Page): Locator => page.locator('li[data-point]');

async function openMap(page: Page, size = WIDE): Promise<void> {
  await page.setViewportSize(size);
  await page.goto('/karte/');
  if (size === PHONE) await page.getByRole('button', { name: 'Bewegliche Karte öffnen' }).click();
  await expect(pins(page).first()).toBeVisible();
}

/** The numbers of all places that the moving map shows, alone or in heaps. */
async function numbersOn(page: Page): Promise<number[]> {
  const names = await pins(page).evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? ''),
  );
  const numbers = names.flatMap(
    (name) => /Nummern? ([\d, ]+)/.exec(name)?.[1]?.split(', ').map(Number) ?? [],
  );
  return numbers.sort((a, b) => a - b);
}

test('list, drawing, moving map and the file for other programs show the same places', async ({ page }) => {
  await openMap(page);
  const listed = await places(page).count();
  expect(listed).toBeGreaterThan(15);
  const numbers = Array.from({ length: listed }, (_, index) => index + 1);
  expect(await numbersOn(page)).toEqual(numbers);
  await expect(page.locator('.map-drawing .pin')).toHaveCount(listed);
  const file = JSON.parse(readFileSync(`${DIST}/daten/services.geojson`, 'utf8')) as { features: unknown[] };
  expect(file.features).toHaveLength(listed);
});

test('on a phone the map is a drawing until someone asks for more', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/karte/', { waitUntil: 'networkidle' });
  await expect(page.locator('.leaflet-container')).toHaveCount(0);
  await expect(page.locator('.map-drawing').first()).toBeVisible();
  await page.getByRole('button', { name: 'Bewegliche Karte öffnen' }).click();
  await expect(page.locator('.leaflet-container')).toBeVisible();
  await expect(page.locator('.map-drawing').first()).toBeHidden();
});

/** Presses Tab until the focus is there, and looks whether it can be seen there. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(place).toBeFocused();
  expect(await place.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
}

test('someone at the keyboard goes past the head, into the map, a place, back, the list, and out', async ({
  page,
  context,
}) => {
  await context.route('https://www.dwd.de/**', (route) => route.fulfill({ body: 'Wetter' }));
  await openMap(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: /^Bewegliche Karte/ })).toBeFocused();
  const pin = pins(page).filter({ hasText: /^\d+$/ }).first();
  await tabTo(page, pin);
  await page.keyboard.press('Enter');
  const popup = page.locator('.leaflet-popup');
  await expect(popup.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popup).toHaveCount(0);
  await expect(pin).toBeFocused();
  await tabTo(page, page.getByLabel('Art der Hilfe'));
  await tabTo(page, page.locator('#orte li').first().getByRole('link').first());
  await page.keyboard.press('Home');
  const exit = page.locator('way-out a');
  for (let press = 0; press < 200; press++) {
    await page.keyboard.press('Shift+Tab');
    if (await exit.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(exit).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/dwd\.de/);
});

test('a number of the list opens its place on the moving map, and the place leads back', async ({ page }) => {
  await openMap(page);
  await page
    .locator('#ort-14')
    .getByRole('link', { name: /auf der Karte zeigen/ })
    .press('Enter');
  const popup = page.locator('.leaflet-popup');
  await expect(popup.getByRole('link').first()).toBeFocused();
  await expect(popup).toContainText((await page.locator('#ort-14 p > a').first().textContent()) ?? '?');
  await popup.getByRole('link', { name: 'In der Liste zeigen' }).click();
  await expect(page.locator('#ort-14')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('a number of the drawing leads to the list without a trace in the address', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/karte/', { waitUntil: 'networkidle' });
  const before = await page.evaluate(() => [location.href, history.length]);
  await page.locator('#nadel-14').click();
  await expect(page.locator('#ort-14')).toBeFocused();
  await page.locator('#ort-14 .number').click();
  await expect(page.locator('#nadel-14')).toBeFocused();
  expect(await page.evaluate(() => [location.href, history.length])).toEqual(before);
});

test('a heap of pins opens by coming nearer, and the focus stays with it', async ({ page }) => {
  await openMap(page);
  const heap = region(page)
    .getByRole('button', { name: /Nummern / })
    .first();
  const before = await pins(page).count();
  await heap.press('Enter');
  await expect.poll(() => pins(page).count()).toBeGreaterThan(before);
  await expect(page.locator('.map-marker:focus')).toHaveCount(1);
});

test('what narrows the list narrows the drawing and the moving map', async ({ page }) => {
  await openMap(page);
  await page.locator('[data-choice=district]').selectOption('Connewitz');
  const left = await places(page).filter({ visible: true }).count();
  expect(left).toBeGreaterThan(1);
  expect(left).toBeLessThan(await places(page).count());
  await expect.poll(async () => (await numbersOn(page)).length).toBe(left);
  await expect(page.locator('.map-drawing .pin:not([hidden])')).toHaveCount(left);
  await expect(page.getByText(`${String(left)} von`)).toBeVisible();
  await page.getByRole('button', { name: 'Alles zeigen' }).click();
  await expect.poll(async () => (await numbersOn(page)).length).toBe(await places(page).count());
});

afresh('someone finds what is nearest without telling where they are', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'geolocation', { value: undefined });
  });
  await page.setViewportSize(PHONE);
  await page.goto('/karte/');
  await page.getByRole('button', { name: 'Nach Entfernung ordnen' }).click();
  const start = page.getByLabel('Entfernung von');
  await expect(start).toBeFocused();
  await start.selectOption({ label: 'Leutzsch' });
  await expect(places(page).first()).toContainText('Leutzsch');
  await expect(places(page).first()).toContainText('Luftlinie');
  await start.selectOption({ label: 'nach Ortsteilen geordnet' });
  await expect(page.getByText('Luftlinie')).toHaveCount(0);
  await expect(places(page).first()).toHaveAttribute('id', 'ort-1');
});

/** Draws fingers upwards over the screen, from these points. */
async function drag(page: Page, fingers: readonly { x: number; y: number }[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const moved = (step: number) => fingers.map(({ x, y }, id) => ({ x, y: y - step * 15, id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: moved(0) });
  for (let step = 1; step <= 8; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: moved(step) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

afresh.describe('on a phone', () => {
  afresh.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

  afresh.beforeEach(async ({ page }) => {
    await openMap(page, PHONE);
    await page.locator('.leaflet-container').evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
  });

  afresh('one finger moves the page and leaves the map as it is', async ({ page }) => {
    await expect(page.getByText('Mit zwei Fingern bewegen Sie die Karte')).toBeVisible();
    const pin = pins(page).first();
    const before = { scrolled: await scrolled(page), pin: await pin.getAttribute('style') };
    await drag(page, [{ x: 180, y: 420 }]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before.scrolled);
    expect(await pin.getAttribute('style')).toBe(before.pin);
  });

  afresh('two fingers move the map and leave the page as it is', async ({ page }) => {
    const pin = pins(page).first();
    const before = { scrolled: await scrolled(page), y: (await pin.boundingBox())?.y ?? 0 };
    await drag(page, [
      { x: 120, y: 400 },
      { x: 240, y: 400 },
    ]);
    await expect.poll(async () => (await pin.boundingBox())?.y).toBeLessThan(before.y - 30);
    expect(await scrolled(page)).toBe(before.scrolled);
  });
});

test('the wheel moves the page, not the map', async ({ page }) => {
  await openMap(page, WIDE);
  const before = await numbersOn(page);
  await page.locator('.leaflet-container').hover();
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
  expect(await numbersOn(page)).toEqual(before);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`an open place on the map can be used by everyone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openMap(page);
    await page.locator('#ort-14 .number').click();
    await expect(page.locator('.leaflet-popup')).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
  });

test('the controls of the map are as large as a thumb needs', async ({ page }) => {
  await openMap(page, PHONE);
  const names = ['Näher heran', 'Weiter weg', 'Ganz Leipzig'];
  for (const name of names) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
  }
});

test('the map asks nobody else, still or moving', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openMap(page);
  await page.getByRole('button', { name: 'Näher heran', exact: true }).click();
  await page.getByRole('button', { name: 'Nach Entfernung ordnen' }).click();
  await expect(page.getByLabel('Entfernung von')).toBeVisible();
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((address) => !address.startsWith(`${baseURL ?? '-'}/`))).toEqual([]);
});

test('when the moving map cannot be loaded the drawing stays', async ({ page, context }) => {
  await context.route(codeFile('moving-map'), (route) => route.abort());
  await page.setViewportSize(WIDE);
  await page.goto('/karte/');
  await expect(page.getByText('lässt sich nicht laden')).toBeVisible();
  await expect(page.locator('.map-drawing').first()).toBeVisible();
});

test('on paper the drawing stands where the map moved', async ({ page }) => {
  await openMap(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.map-drawing').first()).toBeVisible();
  await expect(page.locator('.leaflet-container')).toBeHidden();
});

test('no shelter is on the map; below it stands why', async ({ page }) => {
  await page.goto('/karte/');
  const houses = page
    .locator('section', { has: page.getByRole('heading', { name: 'Adresse geschützt' }) })
    .last();
  await expect(houses).toContainText('zeichnen wir nicht ein');
  const addresses = await houses
    .getByRole('listitem')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses)
    await expect(page.locator(`place-map a[href="${address ?? ''}"]`)).toHaveCount(0);
});

test('the page of a place shows where it is, and the page of a shelter does not', async ({ page }) => {
  await page.goto('/karte/');
  const open = await page.locator('#ort-14 p > a').first().getAttribute('href');
  const house = await page
    .locator('section', { has: page.getByRole('heading', { name: 'Adresse geschützt' }) })
    .last()
    .getByRole('link')
    .first()
    .getAttribute('href');
  await page.goto(open ?? '');
  await expect(page.getByRole('img', { name: 'Gezeichnete Karte der Umgebung' })).toBeVisible();
  await expect(page.getByText(/^Von der Haltestelle .* Luftlinie nach/)).toBeVisible();
  await page.goto(house ?? '');
  await expect(page.locator('.map-drawing')).toHaveCount(0);
});

test('the first press of Tab leads past the head of the page', async ({ page }) => {
  await page.goto('/hilfe/16/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
