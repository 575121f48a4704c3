import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const ENGINE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RUN = 'axe.run({ resultTypes: ["violations"] })';

/** The rules for everyone's use that a page breaks, each with the first place; by axe, which is put into the page once. */
export async function violationsIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(ENGINE);
  const { violations } = await page.evaluate<AxeResults>(RUN);
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}
