import { germanDate } from '#domain/calendar-date.ts';
import type { Frame } from '#domain/frame.ts';
import { lastChecked } from '#domain/freshness.ts';
import type { ListedService } from '#domain/listing.ts';
import type { PartnerBox } from '#domain/partner-box.ts';
import { SITE_PAGES } from '#domain/permalink.ts';
import type { Phone } from '#domain/phone.ts';
import type { Language, Words } from './words.ts';
import { phrase } from './words.ts';

type Call = { label: string; phone: Phone; service: ListedService['service'] };

function callsOf(frame: Frame, labels: readonly [string, string, string]): Call[] {
  return [frame.emergency, frame.helpline, frame.intake].flatMap(({ service }, index) => {
    const [phone] = service.phones;
    return phone ? [{ label: labels[index] ?? '', phone, service }] : [];
  });
}

/** The day on which the number was checked that was checked longest ago. */
function oldestCheck(calls: readonly Call[]): string {
  const days = calls.map(({ phone, service }) => lastChecked(phone, service.sources, service.checked));
  return days.sort()[0] ?? '';
}

/**
 * The box for partners in plain words, and in words that tell nothing at a glance.
 * @param frame the services whose numbers stand in it
 * @param site the public address of the site
 */
export function partnerBoxes(frame: Frame, words: Words, language: Language, site: string): PartnerBox[] {
  const { widget } = words.data;
  const box = (heading: string, label: string, calls: readonly Call[]): PartnerBox => ({
    language,
    heading,
    calls: calls.map(({ label: name, phone }) => ({ label: name, number: phone.number })),
    link: { label, href: new URL(SITE_PAGES.home, site).href },
    checked: phrase(widget.checked, { date: germanDate(oldestCheck(calls)) }),
  });
  const plain = callsOf(frame, [widget.emergency, widget.helpline, widget.intake]);
  const quiet = callsOf(frame, [widget.emergency, widget.quietHelpline, widget.quietIntake]);
  return [box(widget.heading, widget.link, plain), box(widget.quietHeading, widget.quietLink, quiet)];
}
