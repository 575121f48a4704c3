import { resolve } from 'node:path';
import { siteListener } from '../../scripts/serve.ts';
import { withComparison } from './comparison.ts';
import { EverydaySite } from './everyday-site.ts';
import { Origin } from './origin.ts';
import { copySite } from './site-copy.ts';

/** Our site and the everyday one, on two origins of this machine. */
export type Stage = { site: Origin; everyday: EverydaySite; fingerprints: string[]; close: () => void };

/**
 * Opens both origins. Ours has the headers of production.
 * @param directory the built site; what was built last if none is named
 */
export async function openStage(directory = resolve(process.env['OUT_DIR'] ?? 'dist')): Promise<Stage> {
  const everyday = await EverydaySite.open();
  const { exit } = everyday;
  const copy = copySite(directory, exit);
  const answer = withComparison(siteListener(copy.directory, null), copy.directory, exit);
  const site = await Origin.open('lotse.localhost', answer);
  return {
    site,
    everyday,
    fingerprints: [site.fingerprint, everyday.origin.fingerprint],
    close: () => {
      site.close();
      everyday.origin.close();
      copy.remove();
    },
  };
}
