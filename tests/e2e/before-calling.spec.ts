import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { inOneTab as test } from './tab.ts';

const section = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** The answer that stands beside a question. */
const answer = (page: Page, question: string) =>
  page.locator('dt', { hasText: question }).locator('xpath=following-sibling::dd');

test('someone who is afraid to call reads what will happen, and where each answer comes from', async ({
  page,
}) => {
  await page.goto('/hilfe/4/');
  await expect(section(page, 'Vor dem Anruf')).toBeVisible();
  await expect(answer(page, 'Steht der Anruf auf der Rechnung?')).toHaveText(/^\s*Nein\..*laut .*2020/s);
  await expect(answer(page, 'In welchen Sprachen?')).toContainText('Dolmetschen sofort');
  await expect(answer(page, 'Was wir nicht wissen')).toContainText('„Sagen Sie der Polizei etwas');
});

test('each answer stands once on the page', async ({ page }) => {
  await page.goto('/hilfe/26/');
  await expect(answer(page, 'Kann ich ein Tier mitbringen?')).toContainText('Nach Absprache');
  for (const name of ['Kosten', 'Tiere', 'Kinder', 'Sprachen', 'Name'])
    await expect(page.locator('dt').getByText(name, { exact: true })).toHaveCount(0);
});

test('where one goes instead of calling, the questions are those of a visit', async ({ page }) => {
  await page.goto('/hilfe/37/');
  await expect(section(page, 'Vor dem Besuch')).toBeVisible();
  await expect(page.locator('dt', { hasText: 'Rechnung' })).toHaveCount(0);
});

test('the emergency number says that the police must come, and asks nothing back', async ({ page }) => {
  await page.goto('/hilfe/1/');
  await expect(answer(page, 'Was geschieht nach dem Anruf?')).toContainText('Sie muss kommen');
  await expect(page.locator('dt', { hasText: 'Was wir nicht wissen' })).toHaveCount(0);
});

test('sentences to read out unfold, also without script, and stand on paper', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/hilfe/26/`);
  const sentence = page.getByText('Bitte stellen Sie Ja/Nein-Fragen.');
  await expect(sentence).toBeHidden();
  await page.getByText('Sprechzettel').click();
  await expect(sentence).toBeVisible();
  await expect(page.getByText('Ich brauche einen sicheren Platz.')).toBeVisible();
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  await expect(sentence).toBeVisible();
  await expect(page.getByText('Als Kontakt speichern')).toBeHidden();
  await context.close();
});

test('a line that speaks with professionals only has no sentences for others', async ({ page }) => {
  await page.goto('/hilfe/12/');
  await expect(section(page, 'Vor dem Anruf')).toBeVisible();
  await expect(page.getByText('Sprechzettel')).toHaveCount(0);
});
