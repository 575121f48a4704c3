import { webAddressFault } from '#domain/web-address.ts';
import type { Fault } from './finding.ts';
import type { KnownNames } from './reference.ts';
import { REFERENCE, referenceFault } from './reference.ts';

function linkCode(url: string): string {
  if (/^\s*tel:/i.test(url)) return 'TEL_LINK_FORBIDDEN';
  if (!/^\s*(?:[a-z][\w+.-]*:|\/\/|\\\\)/i.test(url)) return 'LINK_RELATIVE';
  return webAddressFault(url)?.code ?? 'LINK_FOREIGN';
}

/** What is wrong with the target of a link in words: they lead to entries by name and nowhere else. */
export function linkFault(url: string, names: KnownNames): Fault | undefined {
  const match = REFERENCE.exec(url);
  if (match) return referenceFault(match[1] ?? '', match[2] ?? '', names);
  return {
    code: linkCode(url),
    message: `Der Link „${url}“ ist hier nicht erlaubt. Auf Einträge verweist man mit ihrem Kurznamen, zum Beispiel [KIS](service:kis-leipzig) oder [Stalking](guide:stalking); fremde Adressen stehen im Kopf unter „websites“ oder „sources“.`,
  };
}
