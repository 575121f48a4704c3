import { z } from 'zod';
import type { ValueFault } from './refinement.ts';
import { refusing } from './refinement.ts';

/** What senders of links append to follow people. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_eid|mc_cid|igshid|yclid|_hs\w+|pk_\w+|mtm_\w+|ref|sid)$/i;

/** Maps that learn who looks for which place, shorteners that hide where a link leads, and sites that follow everyone. */
const DENIED =
  /(?:^|\.)(?:google\.\w+|goo\.gl|bit\.ly|tinyurl\.com|t\.co|ow\.ly|is\.gd|facebook\.com|fb\.me|instagram\.com|tiktok\.com|x\.com|twitter\.com|bing\.com|openstreetmap\.org|what3words\.com|w3w\.co|doubleclick\.net|web\.archive\.org|translate\.goog)$/;
/** Help of the makers of browsers, which names no person and no place. */
const HELP_PAGES = /^support\.google\.com$/;

type Rule = ValueFault & { isBroken: (url: URL, written: string) => boolean };

/** The first rule that an address breaks is the one to tell. */
const RULES: Rule[] = [
  {
    code: 'URL_SCHEME',
    message: 'Eine solche Adresse ist nicht erlaubt. Die Adresse beginnt mit https://.',
    isBroken: ({ protocol }) => !/^https?:$/.test(protocol),
  },
  {
    code: 'URL_NOT_HTTPS',
    message: 'Die Adresse beginnt mit https://, nicht mit http://.',
    isBroken: ({ protocol }) => protocol !== 'https:',
  },
  {
    code: 'URL_CREDENTIALS',
    message: 'Vor dem Namen der Website steht etwas mit @. Bitte nur die Adresse selbst schreiben.',
    isBroken: ({ username, password }, written) =>
      username + password !== '' || /^https:\/\/[^/?#]*@/.test(written),
  },
  {
    code: 'URL_HOST_NON_ASCII',
    message:
      'Im Namen der Website steht ein Buchstabe, der nicht von a bis z ist. Er könnte einen anderen nachahmen. Bitte neu abtippen.',
    isBroken: ({ hostname }, written) => /(?:^|\.)xn--/.test(hostname) || /[^\x21-\x7e]/.test(written),
  },
  {
    code: 'URL_HOST_IP',
    message: 'Statt eines Namens stehen hier nur Zahlen. Bitte den Namen der Website schreiben.',
    isBroken: ({ hostname }) => /^\[|^[\d.]+$/.test(hostname),
  },
  {
    code: 'URL_INVALID',
    message: 'Das ist keine Adresse. Richtig ist zum Beispiel "https://www.beispiel.de/kontakt".',
    isBroken: ({ hostname }, written) =>
      !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname) || !/^https:\/\/[^\s"'<>\\^`{|}]+$/i.test(written),
  },
  {
    code: 'URL_PORT',
    message: 'Hinter dem Namen der Website steht ein Doppelpunkt mit einer Zahl. Bitte beides löschen.',
    isBroken: ({ port }, written) => port !== '' || /^https:\/\/[^/?#]*:\d/.test(written),
  },
  {
    code: 'URL_HOST_DENIED',
    message:
      'Zu dieser Website verweisen wir nicht: Sie merkt sich, wer was ansieht. Bitte die Seite der Stelle selbst nennen.',
    isBroken: ({ hostname }) => DENIED.test(hostname) && !HELP_PAGES.test(hostname),
  },
  {
    code: 'URL_TRACKING_PARAM',
    message:
      'Hinter dem Fragezeichen steht ein Zusatz, der Menschen verfolgt (zum Beispiel utm_source). Bitte löschen.',
    isBroken: ({ searchParams }) => [...searchParams.keys()].some((key) => TRACKING.test(key)),
  },
];

const NO_ADDRESS: ValueFault = {
  code: 'URL_INVALID',
  message: 'Die Adresse beginnt mit https://, zum Beispiel "https://www.beispiel.de/kontakt".',
};

/** What is wrong with an address of another website, or nothing when people can be sent there. */
export function webAddressFault(written: string): ValueFault | undefined {
  if (written.startsWith('//')) return { ...NO_ADDRESS, code: 'URL_PROTOCOL_RELATIVE' };
  const url = URL.parse(written);
  return url ? RULES.find(({ isBroken }) => isBroken(url, written)) : NO_ADDRESS;
}

/** An address without what was appended to follow people. */
export function withoutTracking(written: string): string {
  const url = URL.parse(written);
  if (!url) return written;
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  return url.href;
}

/** The address of another website, `https` and nothing else in it that could mislead or follow anyone. */
export const webAddressSchema = z
  .string({ error: 'Die Adresse beginnt mit https:// und steht in Anführungszeichen.' })
  .superRefine(refusing(webAddressFault));
