import { websiteHost } from '#domain/contact.ts';
import type { Service } from '#domain/service.ts';
import type { ServiceChange, ServiceRule } from './service-change.ts';
import { confirmationOf, dangerOf } from './service-change.ts';

/** The host by which people know a website, or nothing when the address cannot be read. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? (websiteHost(url).split('/')[0] ?? '') : '';
}

function hostsOf({ websites }: Service): string[] {
  return websites.map(({ url }) => hostOf(url));
}

/** Whether a source on the old website names the new one. */
function isVouched(source: string | undefined, known: readonly string[], { sources }: Service): boolean {
  const url = source === undefined ? undefined : sources[source]?.url;
  return url !== undefined && known.includes(hostOf(url));
}

/** Websites under another host: somebody else may have taken the name. */
export const changedHosts: ServiceRule = (change) => {
  const known = hostsOf(change.before);
  const gone = known.filter((host) => !hostsOf(change.after).includes(host));
  const come = change.after.websites.filter(({ url }) => !known.includes(hostOf(url)));
  const told = come.map(({ url, source }) => {
    const isFirst = known.length === 0;
    const isSafe = isFirst || isVouched(source, known, change.after);
    const cited = source === undefined ? undefined : change.after.sources[source]?.title;
    const what = isSafe
      ? 'Die Website hat einen anderen Namen. Bitte öffnen und lesen, wem sie gehört.'
      : 'Die Website hat einen anderen Namen, und keine Quelle auf der bisherigen nennt sie. Dafür braucht es zwei Bestätigungen.';
    return dangerOf(
      change,
      [isSafe ? 'two' : 'stop', isSafe ? 'HOST_CHANGED' : 'WEB_HOST_CHANGE_UNVERIFIED', what],
      { old: gone.join(', ') || undefined, new: hostOf(url), confirmed: cited ?? 'keine Quelle genannt' },
    );
  });
  if (told.length > 0 || gone.length === 0) return told;
  return [dangerOf(change, ['look', 'HOST_CHANGED', 'Eine Website fällt weg.'], { old: gone.join(', ') })];
};

/** E-mail addresses that were replaced, added or taken away. */
export const changedEmails: ServiceRule = (change) => {
  const addresses = ({ emails }: Service): string[] => emails.map(({ address }) => address.toLowerCase());
  const known = addresses(change.before);
  const gone = known.filter((address) => !addresses(change.after).includes(address));
  const come = change.after.emails.filter(({ address }) => !known.includes(address.toLowerCase()));
  const what = 'Eine E-Mail-Adresse ist neu. Wer dorthin schreibt, erzählt vielleicht alles.';
  const told = come.map((email) =>
    dangerOf(change, ['two', 'EMAIL_CHANGED', what], {
      old: gone.join(', ') || undefined,
      new: email.address,
      confirmed: confirmationOf(email, change.after),
    }),
  );
  if (told.length > 0 || gone.length === 0) return told;
  return [
    dangerOf(change, ['look', 'EMAIL_CHANGED', 'Eine E-Mail-Adresse fällt weg.'], { old: gone.join(', ') }),
  ];
};

/** Hours as one line each. */
function hoursOf({ schedules }: Service): string[] {
  return schedules.map(({ of, hours }) => `${of}: ${hours}`);
}

/** Times that changed: somebody may wait for hours for a telephone that nobody answers. */
export const changedHours: ServiceRule = (change: ServiceChange) => {
  const [old, now] = [hoursOf(change.before).join(' | '), hoursOf(change.after).join(' | ')];
  if (old === now) return [];
  const first = change.after.schedules.find(({ of, hours }) => !old.includes(`${of}: ${hours}`));
  return [
    dangerOf(change, ['look', 'HOURS_CHANGED', 'Die Zeiten sind andere.'], {
      old: old || undefined,
      new: now || undefined,
      confirmed: first && confirmationOf(first, change.after),
    }),
  ];
};
