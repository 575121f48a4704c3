import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { codeFile, EXIT, TELLING_WORDS } from './site.ts';

/*
 * Playwright starts Chromium without the back-forward cache; what comes back from memory, and what stands in the
 * browser's files, is measured in tests/traces.
 */
const PLAN = '/sicherheitsplan/';
const MARK = 'Quittenbaum';

const fields = (page: Page) => page.locator('safety-plan textarea');
const boxes = (page: Page) => page.locator('safety-plan input[type=checkbox]');
const guide = (page: Page) => page.getByRole('main').locator('a[href="/wissen/5/"]');

/** Writes into every field, ticks everything, and waits for the code that a first touch asks for. */
async function fillIn(page: Page): Promise<void> {
  await fields(page).first().click();
  await page.waitForFunction(() => customElements.get('safety-plan'));
  for (const field of await fields(page).all()) await field.fill(MARK);
  for (const box of await page.locator('safety-plan fieldset input').all()) await box.check();
}

/** All that the page still holds of what was written: fields, boxes, storage, address, title, entry of the tab. */
function held(page: Page): Promise<unknown> {
  return page.evaluate(async (mark) => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    const texts = [
      ...inputs.map(({ value }) => value),
      document.body.textContent,
      location.href,
      document.title,
      JSON.stringify(history.state),
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
      document.cookie,
    ];
    const databases = await indexedDB.databases();
    const changed = inputs.filter(
      (each) => each.closest('safety-plan') && each.checked !== each.defaultChecked,
    );
    return { marks: texts.filter((text) => text.includes(mark)).length, changed: changed.length, databases };
  }, MARK);
}

const NOTHING = { marks: 0, changed: 0, databases: [] };

test.beforeEach(async ({ context }) => {
  await context.route(`${EXIT}**`, (route) => route.fulfill({ body: 'Wetter' }));
});

test('this test would notice what stands in the plan', async ({ page }) => {
  await page.goto(PLAN);
  await fillIn(page);
  const count = await fields(page).count();
  expect(count).toBeGreaterThan(15);
  expect(await held(page)).toMatchObject({ marks: count });
});

test('someone follows a link, and the plan is empty on the way back', async ({ page }) => {
  await page.goto(PLAN);
  await fillIn(page);
  const before = await page.evaluate(() => [location.href, document.title, history.length]);
  await guide(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wie bereite ich mich vor');
  expect(await held(page)).toEqual(NOTHING);
  await page.getByRole('button', { name: 'Zurück' }).click();
  await expect(fields(page).first()).toBeVisible();
  expect(await held(page)).toEqual(NOTHING);
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
});

test('someone goes Back and Forward in the browser, or loads again, and the plan is empty', async ({
  page,
}) => {
  await page.goto('about:blank');
  await page.goto(PLAN);
  await fillIn(page);
  await page.goBack();
  await page.goForward();
  await expect(fields(page).first()).toBeVisible();
  expect(await held(page)).toEqual(NOTHING);
  await fillIn(page);
  await page.reload();
  expect(await held(page)).toEqual(NOTHING);
});

for (const wayOut of ['button', 'keys'])
  test(`someone leaves by ${wayOut}, and nothing of the plan is left`, async ({ page }) => {
    await page.goto('about:blank');
    await page.goto(PLAN);
    await fillIn(page);
    if (wayOut === 'button') await page.getByRole('link', { name: 'Seite verlassen', exact: true }).click();
    else for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(EXIT);
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
    await page.goto(PLAN);
    expect(await held(page)).toEqual(NOTHING);
  });

test('what was written goes even when the code of the plan has not come', async ({ page }) => {
  await page.route(codeFile('safety-plan.element'), (route) => route.abort());
  await page.goto(PLAN);
  await fields(page).first().fill(MARK);
  await guide(page).click();
  await page.getByRole('button', { name: 'Zurück' }).click();
  await expect(fields(page).first()).toHaveValue('');
});

test('no browser, keyboard or store of passwords learns from a field', async ({ page }) => {
  await page.goto(PLAN);
  const all = [...(await fields(page).all()), ...(await boxes(page).all())];
  expect(all.length).toBeGreaterThan(30);
  for (const field of all) {
    await expect(field).toHaveAttribute('autocomplete', 'off');
    await expect(field).not.toHaveAttribute('name');
  }
  const root = page.locator('safety-plan');
  await expect(root).toHaveAttribute('spellcheck', 'false');
  await expect(root).toHaveAttribute('writingsuggestions', 'false');
  const checked = (all: HTMLTextAreaElement[]) => all.filter(({ spellcheck }) => spellcheck).length;
  expect(await fields(page).evaluateAll(checked)).toBe(0);
});

/** What a sheet of paper shows when someone prints now. */
async function printed(page: Page): Promise<{ text: string; title: string }> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  const title = await page.title();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('plan-sheet')).toHaveCount(0);
  return { text, title };
}

test('someone prints the plan, and the important parts come first', async ({ page }) => {
  await page.goto(PLAN);
  await fields(page).first().fill(MARK);
  await page.waitForFunction(() => customElements.get('safety-plan'));
  await page.getByRole('group', { name: 'Warnzeichen' }).getByLabel('Besonders wichtig').uncheck();
  await page.getByRole('group', { name: 'Belege' }).getByLabel('Besonders wichtig').check();
  const { text } = await printed(page);
  expect(text).toContain(MARK);
  expect(text).toContain('Polizei-Notruf: 110');
  expect(text.indexOf('Belege')).toBeLessThan(text.indexOf('Warnzeichen'));
  expect(text).not.toMatch(/Lotse Leipzig|Seite verlassen|Bevor Sie schreiben/);
});

test('the quiet version on paper tells nothing but what was written', async ({ page }) => {
  await page.goto(PLAN);
  await fields(page).first().fill(MARK);
  await page.waitForFunction(() => customElements.get('safety-plan'));
  await page.getByText('Drucken oder kopieren').click();
  await page.getByLabel('Ruhige Fassung').check();
  const { text, title } = await printed(page);
  expect(text).toContain(MARK);
  expect(text).toContain('116 016');
  const words = [...TELLING_WORDS, 'lotse', 'sicher', 'gefähr'];
  expect(words.filter((word) => `${title} ${text}`.toLowerCase().includes(word))).toEqual([]);
  expect(title).toBe('Liste');
  expect(await page.title()).toMatch(/Lotse Leipzig$/);
});

test('someone reads what stays behind before printing or copying, and then copies', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PLAN);
  await fields(page).first().fill(MARK);
  await page.getByText('Drucken oder kopieren').click();
  const copy = page.getByRole('button', { name: 'Plan kopieren' });
  await expect(copy).toHaveAccessibleDescription(/Andere Programme können die Zwischenablage lesen/);
  await expect(page.getByRole('button', { name: 'Plan drucken' })).toHaveAccessibleDescription(
    /Das Papier kann jemand finden/,
  );
  await copy.click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('Kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(MARK);
});

test('someone empties everything with one press', async ({ page }) => {
  await page.goto(PLAN);
  await fillIn(page);
  await page.getByRole('button', { name: 'Alles leeren' }).click();
  expect(await held(page)).toEqual(NOTHING);
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Der Plan ist leer.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan is a form for the hand, and its fields hold nothing that nobody would empty', async ({
    page,
  }) => {
    await page.goto(PLAN);
    const all = await fields(page).all();
    expect(all.length).toBeGreaterThan(15);
    for (const field of all) await expect(field).toBeDisabled();
    await expect(page.getByText('Drucken Sie ihn und schreiben Sie mit der Hand')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Alles leeren' })).toBeHidden();
    expect(readFileSync('content/plan/index.yaml', 'utf8')).toContain('Bargeld');
    await expect(page.getByText('Bargeld')).toBeVisible();
  });
});
