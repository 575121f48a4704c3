import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { wallClock } from '#domain/opening-times.ts';
import { DIST } from './site.ts';

/** The helpline for men: Monday to Thursday until 20, Friday until 15, closed at the weekend. */
const MEN = '/hilfe/5/';
/** A line for everyone, from 7 to 22 on every day. */
const VICTIMS = '/hilfe/6/';
/** The helpline for women, at every hour of every day. */
const ALWAYS = '/hilfe/4/';
const [, firstDay = '0'] = /data-times="(\d+)-/.exec(readFileSync(`${DIST}${MEN}index.html`, 'utf8')) ?? [];
const FIRST = Number(firstDay);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The moment at which the clock in Leipzig shows an hour of a day counted from 1970-01-01. */
function at(day: number, time: string): Date {
  const asUtc = Date.parse(`${new Date(day * DAY).toISOString().slice(0, 10)}T${time}:00Z`);
  const moments = [1, 2].map((ahead) => new Date(asUtc - ahead * HOUR));
  return moments.find((moment) => wallClock(moment) * 60_000 === asUtc) ?? new Date(asUtc);
}

/** The first such weekday a week after the data begins; 0 is Sunday. */
function weekday(which: number): number {
  return FIRST + 7 + ((which - ((FIRST + 4) % 7) + 7) % 7);
}

/** The Sunday on which summer time begins next: it has an hour less. */
function springSunday(): number {
  let day = weekday(0);
  while (at(day + 1, '00:00').getTime() - at(day, '00:00').getTime() !== DAY - HOUR) day += 7;
  return day;
}

const own = (page: Page) => page.locator('open-now.card > [data-times]');
const instead = (page: Page) => page.locator('[data-part=instead]');

async function openAt(page: Page, moment: Date, address = MEN): Promise<void> {
  await page.clock.setFixedTime(moment);
  await page.goto(address);
}

test.describe('on any device', () => {
  for (const timezoneId of ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland']) {
    test.describe(timezoneId, () => {
      test.use({ timezoneId });

      test('someone sees in the morning how long somebody is there', async ({ page }) => {
        await openAt(page, at(weekday(2), '09:30'));
        await expect(own(page)).toHaveText('Jetzt geöffnet bis 20 Uhr');
        await expect(page.getByText('laut Uhr Ihres Geräts').first()).toBeVisible();
        await expect(instead(page)).toBeHidden();
      });

      test('someone sees at night when somebody is there again, and who answers now', async ({ page }) => {
        await openAt(page, at(weekday(5), '23:15'));
        await expect(own(page)).toHaveText('Jetzt geschlossen, wieder ab Montag, 8 Uhr');
        const lines = instead(page).getByRole('listitem').filter({ visible: true });
        await expect(lines.last()).toContainText('TelefonSeelsorge');
        await expect(lines.last()).toContainText('Tag und Nacht');
        await expect(lines).toHaveCount(1);
      });
    });
  }
});

test('someone who needs another line in the evening is shown one that is open', async ({ page }) => {
  await openAt(page, at(weekday(2), '20:30'));
  const lines = instead(page).getByRole('listitem').filter({ visible: true });
  await expect(lines.first()).toContainText('116 006');
  await expect(lines.first()).toContainText('Jetzt geöffnet bis 22 Uhr');
});

test('on Buß- und Bettag someone is told to ask', async ({ page }) => {
  await page.goto(MEN);
  const holidays = (await page.locator('open-now').first().getAttribute('data-holidays')) ?? '';
  const day = Number(/(\d+) Buß- und Bettag/.exec(holidays)?.[1]);
  const note = page.getByText('Heute ist Feiertag: Buß- und Bettag').first();
  await openAt(page, at(day, '10:00'));
  await expect(note).toBeVisible();
  await openAt(page, at(day + 1, '10:00'));
  await expect(note).toBeHidden();
});

test('who watches while the clocks are changed sees it open at seven by the new time', async ({ page }) => {
  await page.clock.install({ time: at(springSunday(), '01:59') });
  await page.goto(VICTIMS);
  await expect(own(page)).toHaveText('Jetzt geschlossen, wieder ab 7 Uhr');
  await page.clock.fastForward('03:59:00');
  await expect(own(page)).toHaveText('Jetzt geschlossen, wieder ab 7 Uhr');
  await page.clock.fastForward('00:02:10');
  await expect(own(page)).toHaveText('Jetzt geöffnet bis 22 Uhr');
});

test('after the last day of the data nothing is said to be closed', async ({ page }) => {
  await openAt(page, at(FIRST + 1200, '03:00'));
  await expect(own(page)).toHaveText('Ob jetzt jemand da ist, wissen wir nicht');
  await expect(instead(page)).toContainText('TelefonSeelsorge');
});

test('what is shown holds on every page read quietly, and on the way back', async ({ page }) => {
  await openAt(page, at(weekday(2), '09:30'), '/hilfe/');
  const item = page.locator('[data-entry=hilfetelefon-gewalt-an-maennern]');
  await expect(item.locator('[data-times]')).toHaveText('Jetzt geöffnet bis 20 Uhr');
  await item.getByRole('link').first().click();
  await expect(own(page)).toHaveText('Jetzt geöffnet bis 20 Uhr');
  await page.clock.setFixedTime(at(weekday(2), '21:00'));
  await page.locator('quiet-reading [data-part=back]').first().click();
  await expect(item.locator('[data-times]')).toHaveText('Jetzt geschlossen, wieder ab Mittwoch, 8 Uhr');
});

test('the list shows only what is open now, and counts it', async ({ page }) => {
  await openAt(page, at(weekday(0), '03:00'), '/hilfe/');
  await page.getByLabel('Für wen').selectOption('men');
  await expect(page.getByText(/^jetzt offen \(\d+\)$/)).toBeVisible();
  await page.getByLabel(/^jetzt offen/).check();
  await expect(page.locator('[data-entry=telefonseelsorge-leipzig]')).toBeVisible();
  await expect(page.locator('[data-entry=hilfetelefon-gewalt-an-maennern]')).toBeHidden();
  await expect(page.getByText('keine sicheren Zeiten')).toBeVisible();
  await page.clock.setFixedTime(at(weekday(1), '08:00'));
  await expect(page.locator('[data-entry=hilfetelefon-gewalt-an-maennern]')).toBeVisible({ timeout: 10_000 });
});

test('a search says of each result whether it is open, and can be narrowed to those', async ({ page }) => {
  await openAt(page, at(weekday(2), '09:30'), '/suche/');
  await page.getByRole('searchbox').fill('hilfetelefon');
  const results = page.getByRole('list', { name: 'Suchergebnisse' });
  const men = results.locator('[data-entry=hilfetelefon-gewalt-an-maennern]');
  await expect(men).toContainText('Jetzt geöffnet bis 20 Uhr');
  await expect(page.getByText('laut Uhr Ihres Geräts').filter({ visible: true })).toHaveCount(1);
  await page.getByText('Liste eingrenzen').click();
  await page.getByLabel(/^jetzt offen/).check();
  await expect(men).toBeVisible();
  await expect(results.locator('[data-entry=hilfetelefon-sexueller-missbrauch]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a line that is there day and night says so below its number', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(ALWAYS);
    await expect(page.locator('article > [data-now=open]')).toHaveText('Tag und Nacht');
    await expect(page.locator('article > [data-now=open]')).toBeInViewport();
  });

  test('all hours stand there, and lines that answer day and night', async ({ page }) => {
    await page.goto(MEN);
    await expect(page.getByText('Mo–Do 08:00–20:00')).toBeVisible();
    await expect(instead(page)).toContainText('TelefonSeelsorge');
    await expect(page.getByText('laut Uhr Ihres Geräts').filter({ visible: true })).toHaveCount(0);
    await expect(own(page)).toBeEmpty();
  });
});
