import type { Guide } from './guide.ts';
import type { Page } from './page.ts';
import type { SitePage } from './permalink.ts';
import type { PublishedService } from './published-service.ts';
import type { ServiceOpening } from './service-opening.ts';
import type { Topic } from './topic.ts';

/** A service as pages show it: with its address, and with the name of who runs it. */
export type ListedService = {
  slug: string;
  href: string;
  service: PublishedService;
  organization: string | undefined;
  /** When it can be reached, where that may be published. */
  opening?: ServiceOpening | undefined;
};

/** A guide with its address. */
export type ListedGuide = { slug: string; href: string; guide: Guide };

/** A topic with its address. */
export type ListedTopic = { slug: string; href: string; topic: Topic };

/** A page of the site itself. */
export type ListedPage = { name: SitePage; page: Page };

/** The name that fits into a list. */
export function listName({ service }: Pick<ListedService, 'service'>): string {
  return service.shortName ?? service.name;
}
