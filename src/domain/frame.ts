import type { ListedService } from './listing.ts';

/** What stands around every page, whatever it is about. */
export type Frame = {
  emergency: ListedService;
  helpline: ListedService;
  intake: ListedService;
  /** Address of the everyday page that the way out leads to. */
  exit: string;
};
