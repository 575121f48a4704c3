import { expect, test } from '@playwright/test';
import { PAPERS } from '#domain/paper.ts';
import { paperAddress } from '#domain/permalink.ts';

const OFFER = '/mitnehmen/';

test('whoever wants paper finds each one, after a word on what it leaves behind', async ({ page }) => {
  await page.goto(OFFER);
  const links = page.locator('a[href$=".pdf"]');
  await expect(links).toHaveCount(PAPERS.length);
  const names = await links.allTextContents();
  expect(new Set(names.map((name) => name.trim())).size).toBe(PAPERS.length);
  const warning = page.getByText('Ein PDF hinterlässt etwas');
  const isBefore = await warning.evaluate(
    (text, link) => Boolean(text.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING),
    await links.first().elementHandle(),
  );
  expect(isBefore).toBe(true);
});

test('each paper is sent as a PDF that nobody keeps', async ({ request }) => {
  for (const { number } of PAPERS) {
    const answer = await request.get(paperAddress(number));
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect(answer.headers()['cache-control']).toBe('no-store');
    expect((await answer.body()).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  }
});

test('a page is printed black on white by a device in the dark, without menus and with nothing folded', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/hilfe/26/');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('header')).toBeHidden();
  await expect(page.locator('footer')).toBeHidden();
  const folded = page.locator('main details:not([open]) li');
  expect(await folded.count()).toBeGreaterThan(0);
  for (const item of await folded.all()) await expect(item).toBeVisible();
});
