import { expect, test } from '@playwright/test';
import { daysLeft } from '#domain/security-text.ts';

test('whoever finds a weakness is told whom to write to, for thirty days at least', async ({ request }) => {
  const response = await request.get('/.well-known/security.txt');
  expect(response.headers()['content-type']).toBe('text/plain;charset=utf-8');
  const text = await response.text();
  expect(text).toMatch(/^Contact: (mailto:|https:\/\/)\S+$/m);
  expect(text).toMatch(/^Canonical: https:\/\/\S+\/\.well-known\/security\.txt$/m);
  // Measured from the real day on purpose: the file ends whether or not anybody works on the site.
  expect(daysLeft(text, new Date())).toBeGreaterThanOrEqual(30);
});
