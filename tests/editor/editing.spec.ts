import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Clone } from './clone.ts';
import { cloneContent } from './clone.ts';

const ENTRY = 'services/amtsgericht-leipzig-rechtsantragstelle/index.mdx';
const TRANSLATION = 'services/amtsgericht-leipzig-rechtsantragstelle/en.mdx';

let clone: Clone;

test.beforeEach(async ({ page }) => {
  clone = await cloneContent();
  clone.write(TRANSLATION, '---\nsummary: Advice after violence, in English.\n---\n\nWords that stay.\n');
  clone.write(
    ENTRY,
    clone.read(ENTRY).replace('phones:', '# Rückruf am Montag\nphones:   # die erste ist die Zentrale'),
  );
  clone.commit();
  await page.goto(clone.address);
});

test.afterEach(async () => clone.remove());

const field = (page: Page, path: string): Locator => page.locator(`[id="field-${path}"]`);

async function open(page: Page, slug: string): Promise<void> {
  await page.getByLabel('Eintrag', { exact: true }).selectOption(slug);
  await page.getByRole('button', { name: 'Öffnen' }).click();
  await expect(page.getByRole('heading', { name: slug })).toBeVisible();
}

const save = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Prüfen und speichern' }).click();

/** The lines that a change took away and put there, as Git shows them. */
function changed(): string[] {
  return clone
    .git('diff', '--unified=0')
    .split('\n')
    .filter((line) => /^[+-](?![+-])/.test(line));
}

test('someone who corrects the hours and a number changes these two lines and nothing else', async ({
  page,
}) => {
  const before = clone.read(ENTRY);
  await open(page, 'amtsgericht-leipzig-rechtsantragstelle');
  const [number, hours] = [field(page, 'phones[1].number'), field(page, 'schedules[1].hours')];
  const [oldNumber, oldHours] = [await number.inputValue(), await hours.inputValue()];
  expect(before).toContain(oldNumber);
  await number.fill('+493419999999');
  await hours.fill('Mo-Fr 10:00-11:00');
  await save(page);
  await expect(page.getByRole('status')).toContainText('Gespeichert');
  const lines = changed();
  expect(lines).toHaveLength(4);
  expect(lines.filter((line) => line.includes('"+493419999999"'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('"Mo-Fr 10:00-11:00"'))).toHaveLength(1);
  expect(clone.read(ENTRY)).toBe(
    before.replace(oldNumber, '+493419999999').replace(oldHours, 'Mo-Fr 10:00-11:00'),
  );
});

test('a wrong number is refused at its field, in German, and nothing is written', async ({ page }) => {
  await open(page, 'amtsgericht-leipzig-rechtsantragstelle');
  const number = field(page, 'phones[1].number');
  await number.fill('0341 12');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('Nicht gespeichert');
  await expect(number).toHaveAttribute('aria-invalid', 'true');
  await expect(number).toHaveAccessibleDescription(/Eine Rufnummer beginnt mit \+49/);
  expect(changed()).toEqual([]);
  await number.fill('+493419999999');
  await page.getByRole('button', { name: 'Nur prüfen' }).click();
  await expect(page.getByRole('status')).toContainText('Die Prüfung findet nichts');
  expect(changed()).toEqual([]);
  await save(page);
  await expect(page.getByRole('status')).toContainText('Gespeichert');
  expect(changed()).toHaveLength(2);
});

test('a number in the words is refused, and so is an entry that was changed elsewhere meanwhile', async ({
  page,
}) => {
  await open(page, 'amtsgericht-leipzig-rechtsantragstelle');
  const words = page.getByLabel('Text', { exact: true });
  const text = await words.inputValue();
  await words.fill(`${text}\nRufen Sie 0341 5501042 an.\n`);
  await save(page);
  await expect(page.getByRole('alert')).toContainText('Hier steht eine Rufnummer im Text');
  await words.fill(text);
  clone.write(ENTRY, `${clone.read(ENTRY)}\nNeu.\n`);
  await save(page);
  await expect(page.getByRole('alert')).toContainText('inzwischen woanders geändert');
});

test('an entry made in the form passes the check and is built', async ({ page }) => {
  await page.getByRole('button', { name: 'Neuer Eintrag' }).click();
  await page.getByLabel('Kurzname (Kleinbuchstaben').fill('beispiel-beratung');
  await field(page, 'name').fill('Beispielberatung Leipzig');
  await field(page, 'kind').selectOption('counselling');
  await field(page, 'summary').fill('Berät Menschen, die sich nicht sicher fühlen, in Ruhe und ohne Eile.');
  await field(page, 'place.kind').selectOption('remote');
  for (const [path, value] of [
    ['topics', 'beratung'],
    ['fallbacks', 'kis-leipzig'],
  ] as const) {
    const begin = page.getByRole('button', { name: `${path} angeben` });
    if (await begin.isVisible()) await begin.click();
    await page.getByRole('button', { name: `${path} hinzufügen` }).click();
    await field(page, `${path}[1]`).fill(value);
  }
  for (const [path, value] of [
    ['eligibility.groups', 'women'],
    ['eligibility.areas', 'leipzig'],
    ['channels', 'phone'],
  ] as const) {
    await page.getByRole('button', { name: `${path} hinzufügen` }).click();
    await field(page, `${path}[1]`).selectOption(value);
  }
  await page
    .getByLabel('Text', { exact: true })
    .fill('## Was hier geschieht\n\nHier hört Ihnen jemand zu.\n');
  await save(page);
  await expect(page.getByRole('status')).toContainText('Gespeichert: services/beispiel-beratung');
  expect(clone.git('status', '--porcelain')).toBe('?? content/services/beispiel-beratung/\n');
  const environment = { ...process.env, CONTENT_DIR: clone.content, OUT_DIR: join(clone.content, '../dist') };
  const run = promisify(execFile);
  const checked = await run('node', ['scripts/check-content.ts'], { env: environment });
  expect(checked.stdout).toContain('keine Fehler');
  await run('node', ['scripts/build.ts'], { env: environment });
  const number = /^number: (\d+)$/m.exec(clone.read('services/beispiel-beratung/index.mdx'))?.[1] ?? '';
  expect(existsSync(join(environment.OUT_DIR, 'hilfe', number, 'index.html'))).toBe(true);
  expect(existsSync(join(environment.OUT_DIR, 'redaktion'))).toBe(false);
});

test('an entry that is opened and saved unchanged differs in no line', async ({ page }) => {
  const options = page.getByLabel('Eintrag', { exact: true }).locator('option');
  await expect(options).not.toHaveCount(0);
  const slugs = await options.allTextContents();
  expect(slugs.length).toBeGreaterThan(30);
  for (const slug of slugs.filter((_, index) => index % 16 === 0)) {
    await open(page, slug);
    await save(page);
    await expect(page.getByRole('status')).toContainText(slug);
  }
  expect(changed()).toEqual([]);
});

test('the page breaks no rule of its own policy and says nothing in the console', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  const answer = await page.goto(clone.address);
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
  await open(page, 'amtsgericht-leipzig-rechtsantragstelle');
  expect(said.filter((text) => !text.includes('favicon'))).toEqual([]);
});
