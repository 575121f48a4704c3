import { expect } from '@playwright/test';
import { codeFile } from './site.ts';
import { inOneTab as test } from './tab.ts';

/** Fewer than all, and not none. */
const SOME = /^(?!62)[1-9]\d? von 62 Angeboten$/;

test.beforeEach(async ({ page }) => {
  await page.goto('/hilfe/');
  await expect(page.getByRole('status')).toHaveText('62 von 62 Angeboten');
});

test('a man sees what is open to men', async ({ page }) => {
  await page.getByLabel('Für wen').selectOption('men');
  await expect(page.locator('[data-entry=maennerschutzwohnung-leipzig]')).toBeVisible();
  await expect(page.locator('[data-entry=polizei-notruf-110]')).toBeVisible();
  await expect(page.locator('[data-entry=sofortaufnahme-leipzig]')).toBeHidden();
});

test('choices add up, and headings without entries go away', async ({ page }) => {
  await page.getByLabel('Art der Hilfe').selectOption('counselling');
  await page.getByLabel('mit Rufnummer').check();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Beratung',
    'Nach Thema',
  ]);
});

/** The number in brackets behind a choice. */
const countIn = (text: string | null): number => Number(/\((\d+)\)$/.exec(text?.trim() ?? '')?.[1]);

test('each choice says how many entries it leaves, and that is so', async ({ page }) => {
  const kind = page.getByLabel('Art der Hilfe');
  const option = kind.locator('option[value=counselling]');
  const promised = countIn(await option.textContent());
  expect(promised).toBeGreaterThan(0);
  await kind.selectOption('counselling');
  await expect(page.getByRole('status')).toHaveText(`${String(promised)} von 62 Angeboten`);
  const nameless = page.getByText(/^ohne Namen \(/);
  const left = countIn(await nameless.textContent());
  expect(left).toBeLessThan(promised);
  await page.getByLabel('ohne Namen').check();
  await expect(page.getByRole('status')).toHaveText(`${String(left)} von 62 Angeboten`);
});

test('what would leave nothing cannot be chosen, and everything can be taken back', async ({ page }) => {
  const kind = page.getByLabel('Art der Hilfe');
  const emergency = kind.locator('option[value=emergency]');
  await expect(emergency).toBeEnabled();
  await page.getByLabel('Für wen').selectOption('perpetrators');
  await expect(emergency).toBeDisabled();
  await expect(emergency).toContainText('(0)');
  for (const tick of await page.getByRole('checkbox', { name: /\(\d+\)$/ }).all())
    if (await tick.isEnabled()) await tick.check();
  await expect(page.getByRole('status')).toHaveText(/^[1-9]\d* von 62 Angeboten$/);
  await page.getByRole('button', { name: 'Alles zeigen' }).click();
  await expect(page.getByRole('status')).toHaveText('62 von 62 Angeboten');
  await expect(emergency).toBeEnabled();
});

test('whoever chooses on a slow line cannot press “Alles zeigen” in vain', async ({ page }) => {
  let arrive: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(codeFile('directory-filter.element'), async (route) => {
    await arrival;
    await route.continue();
  });
  const all = page.getByRole('button', { name: 'Alles zeigen' });
  await page.getByLabel('Sprache').selectOption('sign');
  await expect(all).toBeDisabled();
  arrive();
  await expect(page.getByRole('status')).toHaveText(SOME);
  await all.click();
  await expect(page.getByRole('status')).toHaveText('62 von 62 Angeboten');
});

test('someone who signs, or comes without a name, or has no phone, finds who can be reached so', async ({
  page,
}) => {
  for (const [name, value] of [
    ['Sprache', 'sign'],
    ['Ortsteil', 'Connewitz'],
  ] as const) {
    await page.getByLabel(name).selectOption(value);
    await expect(page.getByRole('status')).toHaveText(SOME);
    await page.getByRole('button', { name: 'Alles zeigen' }).click();
  }
  for (const name of ['ohne Namen', 'Chat', 'vor Ort', 'ohne Stufen']) {
    await page.getByLabel(name).check();
    await expect(page.getByRole('status')).toHaveText(SOME);
    await page.getByLabel(name).uncheck();
  }
});

test('no choice enters the address', async ({ page }) => {
  const before = page.url();
  await page.getByLabel('kostenlos').check();
  expect(page.url()).toBe(before);
});
