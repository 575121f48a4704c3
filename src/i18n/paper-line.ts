import { websiteHost } from '#domain/contact.ts';
import type { Paper } from '#domain/paper.ts';
import { phoneDisplay } from '#domain/phone.ts';
import type { PublishedService } from '#domain/published-service.ts';
import { hoursLines } from './hours.ts';
import type { Words } from './words.ts';
import { phrase } from './words.ts';

/** How a service stands on paper. */
export type PaperLine = {
  name: string;
  /** The number as it is read, or the website where no number is published. */
  reach: string;
  isPhone: boolean;
  /** When somebody answers, where that is known. */
  hours: string;
};

/** Hours in one line of text that breaks between days and never inside one. */
function unbroken(lines: readonly string[]): string {
  return lines.join(', ').replaceAll(/ (?=\d)/g, '\u00A0');
}

/** The line of a service, from published facts only. */
export function paperLine(service: PublishedService, words: Words): PaperLine {
  const [phone] = service.phones;
  const [website] = service.websites;
  const schedule = service.schedules.find((each) => each.of === 'phone');
  return {
    name: service.shortName ?? service.name,
    reach: phone ? phoneDisplay(phone.number) : website ? websiteHost(website.url) : '',
    isPhone: phone !== undefined,
    hours: phone && schedule ? unbroken(hoursLines(schedule.hours, words)) : '',
  };
}

/** From when a paper is, in words: numbers age, and paper does not tell. */
export function paperState(day: string, words: Words): string {
  const [year = '', month = ''] = day.split('-');
  return phrase(words.paper.state, { month: words.paper.months[Number(month) - 1] ?? '', year });
}

/** The same in figures, as on any list. */
export function quietPaperState(day: string, words: Words): string {
  const [year = '', month = ''] = day.split('-');
  return phrase(words.paper.quietState, { month, year });
}

/** What a paper is, for a link to it. */
export function paperName(paper: Paper, words: Words): string {
  const { offer, handover } = words.paper;
  const { names } = offer;
  if (paper.form === 'poster') return phrase(names.poster, { size: paper.size });
  if (paper.form === 'handover')
    return paper.station ? phrase(names.station, { name: handover.stations[paper.station] }) : names.handover;
  if (paper.isQuiet) return paper.form === 'card' ? names.quietCard : names.quietPage;
  return names[paper.form];
}
