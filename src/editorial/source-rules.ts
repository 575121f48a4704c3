import { serviceFacts } from '#domain/service-facts.ts';
import type { FactContext, FactFault, FactRule, ServiceEntry } from './service-rule.ts';

/** The name of a website that belongs to one body: `www.kis-leipzig.de` and `kis-leipzig.de` are the same. */
function siteOf(address: string): string {
  return (URL.parse(address)?.hostname ?? '').split('.').slice(-2).join('.');
}

/** Whether an address lies on a website or a part of it. */
function liesOn(address: string, host: string): boolean {
  const { hostname = '' } = URL.parse(address) ?? {};
  return hostname === host || hostname.endsWith(`.${host}`);
}

function ownSites({ value }: ServiceEntry, { websiteOf }: FactContext): Set<string> {
  const website = websiteOf(value.organization);
  const mail = value.emails.map(({ address }) => `https://${address.split('@')[1] ?? ''}`);
  return new Set(
    [...value.websites.map(({ url }) => url), ...mail, ...(website ? [website] : [])].map(siteOf),
  );
}

/** Sources that a fact calls the word of the service, its organization or an authority. */
function highSources({ value }: ServiceEntry): Set<string> {
  const high = serviceFacts(value).map(({ fact }) =>
    fact.state === 'sourced' && fact.confidence === 'high' ? fact.source : '',
  );
  return new Set(high);
}

const foreignSource: FactRule = (entry, context) => {
  const isPrimary = (url: string): boolean => context.primaryHosts.some((host) => liesOn(url, host));
  const own = ownSites(entry, context);
  const high = highSources(entry);
  return Object.entries(entry.value.sources).flatMap(([name, { url }]): FactFault[] => {
    if (!url || !high.has(name) || own.has(siteOf(url)) || isPrimary(url)) return [];
    const message = `„${name}“ liegt nicht auf der Website der Stelle, ihres Trägers oder einer Behörde. Dann steht bei der Angabe „confidence: medium“, und die Quelle hat ein Jahr.`;
    return [{ path: ['sources', name, 'url'], code: 'SOURCE_NOT_PRIMARY', message }];
  });
};

/** Rules about where facts come from. */
export const SOURCE_RULES: readonly FactRule[] = [foreignSource];
