import { PAPER_SERVICES } from '#catalogue/paper-services.ts';
import type { ContactRole, PaperContacts } from '#domain/paper.ts';
import { publishService } from '#domain/published-service.ts';
import { wordsIn } from '#i18n/words.ts';
import type { Brief } from '#paper/brief.ts';
import { content } from './project-content.ts';

function named<Entry extends { slug: string }>(entries: readonly Entry[], slug: string): Entry {
  const found = entries.find((entry) => entry.slug === slug);
  if (!found) throw new Error(`There is no ${slug}.`);
  return found;
}

const roles = Object.entries(PAPER_SERVICES) as [ContactRole, string][];

/** The services on paper, from the content of this project. */
export const contacts = Object.fromEntries(
  roles.map(([role, slug]) => [role, publishService(named(content.services, slug).value)]),
) as PaperContacts;

/** The guide that the sheet of the police follows. */
export const afterCall = named(content.guides, 'nach-dem-polizeieinsatz');

/** What the papers of this project are drawn from. */
export const brief: Brief = {
  contacts,
  urgent: named(content.guides, 'sofort-hilfe').value,
  afterCall: afterCall.value,
  words: wordsIn('de'),
  home: 'https://lotse.example/',
  firstSteps: 'https://lotse.example/sofort/',
  day: '2026-11-28',
};
