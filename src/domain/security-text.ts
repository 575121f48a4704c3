/** Whom to tell about a weakness of the site (RFC 9116), and until when that holds. */
export type SecurityText = { contact: string; canonical: string; expires: Date };

const DAY = 86_400_000;

/**
 * The file in its written form. There is no `Policy`: the site makes no promise yet about what happens with a report.
 * RFC 9116 wants a contact and an expiry; the canonical address shows a copied file to be a copy.
 */
export function writeSecurityText({ contact, canonical, expires }: SecurityText): string {
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: de, en',
    `Canonical: ${canonical}`,
  ];
  return [...lines, ''].join('\n');
}

/**
 * A year after a day: no later, so that nobody trusts a contact that was forgotten (RFC 9116, section 2.5.5).
 * @param day `YYYY-MM-DD`
 */
export function expiryAfter(day: string): Date {
  const expires = new Date(`${day}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return expires;
}

/**
 * Whole days until the file expires; below zero when it has.
 * @throws {Error} when it does not name exactly one valid time (RFC 9116, section 2.5.5)
 */
export function daysLeft(text: string, now: Date): number {
  const times = [...text.matchAll(/^Expires: *(\S+)\r?$/gim)].map(([, time = '']) => Date.parse(time));
  const [expires] = times;
  if (times.length !== 1 || expires === undefined || Number.isNaN(expires))
    throw new Error('security.txt does not name exactly one time when it expires.');
  return Math.floor((expires - now.getTime()) / DAY);
}
