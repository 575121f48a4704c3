import type { Phone } from '#domain/phone.ts';
import { isShortCode } from '#domain/phone.ts';
import { isPublishable } from '#domain/fact.ts';
import type { Danger, DangerCode, Level } from './danger.ts';
import type { ServiceChange, ServiceRule } from './service-change.ts';
import { confirmationOf, dangerOf, isConfirmedTwice, isCrisis } from './service-change.ts';

type Swap = { gone: Phone | undefined; come: Phone | undefined };

/** A number that people call in a crisis, or that is the way into a shelter. Which they are, the content says. */
function isPinned(phone: Phone, change: ServiceChange): boolean {
  return isCrisis(change.before) || phone.role === 'intake' || isShortCode(phone.number);
}

const known = (phones: readonly Phone[], number: string): boolean =>
  phones.some((phone) => phone.number === number);

/**
 * Numbers that visitors no longer see, each beside the one that they see for the same purpose. A number that was withheld
 * comes when it is published: nobody gets past this rule in two steps.
 */
function swapsIn({ before, after }: ServiceChange): Swap[] {
  const [earlier, now]: [Phone[], Phone[]] = [
    before.phones.filter(isPublishable),
    after.phones.filter(isPublishable),
  ];
  const gone = earlier.filter(({ number }) => !known(now, number));
  const come = now.filter(({ number }) => !known(earlier, number));
  const pairs = gone.map((old) => {
    const same = come.findIndex(({ role }) => role === old.role);
    const [found] = come.splice(Math.max(same, 0), 1);
    return { gone: old, come: found };
  });
  return [...pairs, ...come.map((each) => ({ gone: undefined, come: each }))];
}

function swapSentence({ gone, come }: Swap): string {
  if (!gone) return 'Eine Rufnummer ist neu.';
  return come ? 'Eine Rufnummer wird durch eine andere ersetzt.' : 'Eine Rufnummer fällt weg.';
}

function verdict({ gone, come }: Swap, change: ServiceChange): [Level, DangerCode, string] {
  const what = swapSentence({ gone, come });
  if (gone && isShortCode(gone.number))
    return [
      'stop',
      'PINNED_NUMBER_CHANGED',
      `${what} Die alte gilt in ganz Deutschland, Menschen kennen sie auswendig.`,
    ];
  if (come && !isConfirmedTwice(come))
    return [
      'stop',
      'PHONE_CHANGE_UNVERIFIED',
      `${what} Für die neue fehlen zwei unabhängige Bestätigungen: der Dienst selbst und eine Quelle.`,
    ];
  const isCrisisNumber = [gone, come].some((phone) => phone && isPinned(phone, change));
  return isCrisisNumber
    ? ['two', 'CRISIS_NUMBER_CHANGED', `${what} Sie wird in der Not gewählt: zwei Freigaben und ein Rückruf.`]
    : ['two', 'NUMBER_CHANGED', `${what} Bitte beide Quellen öffnen und Ziffer für Ziffer vergleichen.`];
}

/** Numbers that were replaced, added or taken away, with who stands for the new one. */
export const changedNumbers: ServiceRule = (change) =>
  swapsIn(change).map((swap): Danger => {
    const { gone, come } = swap;
    return dangerOf(change, verdict(swap, change), {
      old: gone?.number,
      new: come?.number,
      confirmed: come && confirmationOf(come, change.after),
    });
  });

/** Numbers that stand in the file and are not shown. They are public all the same, with the history of the file. */
export const withheldNumbers: ServiceRule = (change) => {
  const what =
    'Eine ungeklärte Rufnummer steht jetzt dabei. Besucher sehen sie nicht, im Verlauf ist sie öffentlich.';
  return change.after.phones
    .filter((phone) => !isPublishable(phone) && !known(change.before.phones, phone.number))
    .map((phone) =>
      dangerOf(change, ['look', 'NUMBER_CHANGED', what], {
        new: phone.number,
        confirmed: confirmationOf(phone, change.after),
      }),
    );
};

/** The first number is the one that lists show and words dial. */
export const reorderedNumbers: ServiceRule = (change) => {
  const [old, now] = [change.before, change.after].map(({ phones }) => phones.find(isPublishable)?.number);
  const isKnown = change.before.phones.some((phone) => isPublishable(phone) && phone.number === now);
  const isStill = change.after.phones.some((phone) => isPublishable(phone) && phone.number === old);
  if (old === now || !isKnown || !isStill) return [];
  const what = 'Eine andere Rufnummer steht jetzt an erster Stelle. Listen und Texte zeigen nur diese.';
  return [dangerOf(change, ['two', 'NUMBER_CHANGED', what], { old, new: now })];
};
