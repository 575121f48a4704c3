/** The name of the file: it stands in the list of downloads, and says nothing. */
export const CONTACT_FILE = 'kontakt.vcf';

/** Octets in a line, without its end (RFC 2426, section 2.6; RFC 6350, section 3.2). */
const LINE_OCTETS = 75;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** A name on one line: line ends and other signs of control become spaces, so that nobody can begin a line of their own. */
export function plainName(typed: string): string {
  return typed.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** RFC 2426, section 4: these signs separate values, and have to be marked where they do not. */
function escaped(text: string): string {
  return text.replaceAll(/[\\,;]/g, String.raw`\$&`);
}

/** Breaks a line where it is too long, never inside a sign; what follows begins with a space. */
function folded(line: string): string {
  const lines = [''];
  for (const sign of line) {
    const last = lines.at(-1) ?? '';
    if (octets(last + sign) > LINE_OCTETS) lines.push(` ${sign}`);
    else lines[lines.length - 1] = last + sign;
  }
  return lines.join('\r\n');
}

/**
 * A contact in the form that address books read: vCard 3.0 (RFC 2426), in UTF-8. It holds the name and the numbers, and
 * nothing else: no organization, no website, no note, no day, no word about who made it.
 * @param name what the contact is called; see {@link plainName}
 * @param numbers short codes as dialled, all others with +49
 */
export function contactCard(name: string, numbers: readonly string[]): string {
  const called = escaped(plainName(name));
  const lines = [
    ...['BEGIN:VCARD', 'VERSION:3.0', `N:${called};;;;`, `FN:${called}`],
    ...numbers.map((number) => `TEL:${number}`),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
