import type { Page } from '@playwright/test';
import { expect, test as afresh } from '@playwright/test';
import { answerOf, chosenLetters } from '#domain/way-answer.ts';
import type { WayIn } from '#domain/way-in.ts';
import { content } from '../content/project-content.ts';
import { kept } from './kept.ts';
import { EXIT } from './site.ts';
import { inOneTab as test } from './tab.ts';

const [entry] = content.waysIn;
if (!entry) throw new Error('content/way-in/index.yaml is missing or faulty.');
const wayIn: WayIn = entry.value;

/** Forty paths in which each answer occurs, and each question is once not answered. */
const SAMPLE = Array.from({ length: 40 }, (_each, turn) =>
  wayIn.questions.flatMap(({ answers, several }, place) => {
    const names = answers.map(({ name }) => name);
    if (several) return names.filter((_name, bit) => (turn + bit * bit) % 5 < 2);
    return names[(turn + place * Math.floor(turn / 7)) % (names.length + 1)] ?? [];
  }),
);

const texts = new Map(
  wayIn.questions.flatMap(({ answers }) => answers.map(({ name, text }) => [name, text] as const)),
);

/** What the rule itself says, in the order of the page. */
function expected(choice: readonly string[]): string[] {
  const { calls, places, guides } = answerOf(wayIn, choice);
  return [...calls, ...places, ...guides].map((way) => ('service' in way ? way.service : way.guide));
}

async function choose(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.getByLabel(texts.get(name) ?? name, { exact: true }).check();
}

/** Puts the controls as they are after these choices, quicker than by pressing each. */
async function setChoice(page: Page, choice: readonly string[]): Promise<void> {
  const letters = chosenLetters(wayIn.questions, choice);
  await page.locator('way-finder input').evaluateAll((inputs, chosen) => {
    for (const input of inputs as HTMLInputElement[]) input.checked = chosen.includes(input.value);
  }, letters);
}

const shown = (page: Page) => page.locator('way-finder li[data-entry]').filter({ visible: true });

function namesShown(page: Page): Promise<string[]> {
  return shown(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-entry') ?? ''));
}

const checked = (page: Page) => page.locator('way-finder input:checked');

afresh.describe('without script', () => {
  afresh.use({ javaScriptEnabled: false });

  afresh('someone who answers sees what the rules say, on many paths', async ({ page }) => {
    expect(SAMPLE.length).toBeGreaterThanOrEqual(30);
    expect(new Set(SAMPLE.flat()).size).toBe(texts.size);
    await page.goto('/finden/');
    for (const choice of SAMPLE) {
      await setChoice(page, choice);
      expect(await namesShown(page), choice.join()).toEqual(expected(choice));
    }
  });

  afresh('someone who answers nothing sees everything, and reload forgets', async ({ page }) => {
    await page.goto('/finden/');
    expect(await namesShown(page)).toEqual(expected([]));
    await choose(page, 'woman', 'leipzig', 'talk');
    expect(await namesShown(page)).toEqual(expected(['woman', 'leipzig', 'talk']));
    expect(page.url()).toMatch(/\/finden\/$/);
    await page.getByRole('link', { name: 'Neu beginnen' }).click();
    await expect(checked(page)).toHaveCount(0);
    await choose(page, 'man');
    await page.reload();
    await expect(checked(page)).toHaveCount(0);
    expect(await namesShown(page)).toEqual(expected([]));
  });
});

afresh('with script the same stands there, counted and said, what is closed behind', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-28T23:30:00+01:00') });
  await page.goto('/finden/');
  const choice = ['safe', 'man', 'leipzig', 'talk'];
  await choose(page, ...choice);
  const count = expected(choice).length;
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${String(count)} Einträge passen, 1 davon`));
  const names = await namesShown(page);
  expect(names.toSorted()).toEqual(expected(choice).toSorted());
  // At night the line for men is closed; the one that never closes stands before it.
  expect(names.slice(0, 3)).toEqual([
    'telefonseelsorge-leipzig',
    'hilfetelefon-gewalt-an-maennern',
    'weisser-ring-opfertelefon',
  ]);
  await expect(shown(page).first()).toContainText('Tag und Nacht');
  await expect(shown(page).nth(1)).toContainText('Jetzt geschlossen');
});

afresh('whoever is in danger sees the police first, at every hour', async ({ page }) => {
  for (const time of ['2026-11-28T03:00:00+01:00', '2026-11-27T11:00:00+01:00']) {
    await page.clock.install({ time: new Date(time) });
    await page.goto('/finden/');
    await choose(page, 'now', 'man', 'elsewhere');
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(shown(page).first()).toHaveAttribute('data-entry', 'polizei-notruf-110');
  }
});

test('someone with keys alone answers, reads what fits and begins again', async ({ page }) => {
  await page.goto('/finden/');
  await page.getByLabel('Ja, oder vielleicht').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Nein, gerade nicht')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Ich bin eine Frau')).toBeChecked();
  await expect(page.getByRole('status')).toHaveText(/^\d+ Einträge passen/);
  expect(await namesShown(page)).toEqual(
    expect.arrayContaining(expected(['safe', 'woman', 'leipzig', 'court'])),
  );
  await page.getByRole('link', { name: 'Neu beginnen' }).focus();
  await page.keyboard.press('Enter');
  await expect(checked(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(/^Alle \d+ Einträge/);
  expect(await namesShown(page)).toEqual(expected([]));
});

test('no choice enters address, title, history or storage', async ({ page }) => {
  await page.goto('/finden/');
  const before = await kept(page);
  await choose(page, 'now', 'queer', 'nordsachsen', 'medical', 'sign', 'pets', 'papers');
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(await kept(page)).toEqual(before);
});

test('what was chosen is gone after leaving and coming back', async ({ page, context }) => {
  await context.route(`${EXIT}**`, (route) => route.fulfill({ body: 'Wetter', contentType: 'text/html' }));
  await page.goto('/finden/');
  await choose(page, 'woman', 'leipzig', 'sleep');
  await expect(page.getByRole('status')).not.toBeEmpty();
  await page.goto(EXIT);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(checked(page)).toHaveCount(0);
  expect(await namesShown(page)).toEqual(expected([]));
});

test('leaving takes the choice out of a page that waits in memory', async ({ page }) => {
  await page.goto('/finden/');
  await choose(page, 'woman', 'leipzig', 'sleep');
  await expect(page.getByRole('status')).not.toBeEmpty();
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await expect(checked(page)).toHaveCount(0);
  expect(await namesShown(page)).toEqual(expected([]));
});

test('on paper stands what fits, and no question', async ({ page }) => {
  await page.goto('/finden/');
  await choose(page, 'safe', 'child', 'landkreis', 'talk');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Wer sind Sie?')).toBeHidden();
  expect((await namesShown(page)).toSorted()).toEqual(
    expected(['safe', 'child', 'landkreis', 'talk']).toSorted(),
  );
});

test('the questions fit a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/finden/');
  await choose(page, 'violent');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the start page and the menu lead here', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Wofür brauchen Sie Hilfe?' })
    .getByText('Ich brauche Hilfe')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finden, was zu Ihnen passt');
});
