import parsePhoneNumber from 'libphonenumber-js/max';
import { isShortCode, phoneDisplay } from '#domain/phone.ts';
import type { FactRule, ServiceEntry } from './service-rule.ts';
import { repeated } from './service-rule.ts';

/** Area codes of the places that a service reaches who reaches no further (Bundesnetzagentur, Ortsnetzbereiche). */
const AREA_CODES: Record<string, RegExp> = {
  leipzig: /^\+49341|^\+49342\d{2}/,
  'landkreis-leipzig': /^\+4934/,
  nordsachsen: /^\+4934/,
};

function isFarAway({ value }: ServiceEntry, number: string): boolean {
  const { areas } = value.eligibility;
  if (isShortCode(number) || parsePhoneNumber(number)?.getType() !== 'FIXED_LINE') return false;
  return areas.every((area) => AREA_CODES[area]?.test(number) === false);
}

const farAway: FactRule = (entry) =>
  entry.value.phones.flatMap(({ number }, index) =>
    isFarAway(entry, number)
      ? [
          {
            path: ['phones', index, 'number'],
            code: 'PHONE_AREA_MISMATCH',
            message: `Die Vorwahl von ${phoneDisplay(number)} gehört zu einem anderen Ort. Stimmt sie, nennen Sie unter „areas“ das größere Gebiet (zum Beispiel sachsen).`,
          },
        ]
      : [],
  );

const sharedNumber: FactRule = ({ value, slug }, { ownersOf }) =>
  value.phones.flatMap(({ number, role }, index) => {
    const [other] = ownersOf(number).filter((owner) => owner !== slug);
    if (role === 'switchboard' || other === undefined) return [];
    const message = `Diese Nummer hat schon „${other}“. Ist es eine gemeinsame Zentrale, schreiben Sie bei beiden „role: switchboard“.`;
    return [{ path: ['phones', index, 'number'], code: 'PHONE_DUPLICATE', message }];
  });

const repeatedNumber: FactRule = ({ value }) =>
  repeated(value.phones.map(({ number }) => number)).map(({ index }) => ({
    path: ['phones', index, 'number'],
    code: 'PHONE_DUPLICATE',
    message: 'Diese Nummer steht hier zweimal. Bitte eine löschen.',
  }));

/** A mobile phone can be located, and often belongs to one person. */
const mobileOfHouse: FactRule = ({ value }) =>
  value.phones.flatMap(({ number, state }, index) =>
    value.place.kind === 'confidential' &&
    state === 'sourced' &&
    parsePhoneNumber(number)?.getType() === 'MOBILE'
      ? [
          {
            path: ['phones', index, 'number'],
            code: 'PHONE_MOBILE_SECRET',
            message:
              'Eine Handynummer eines geschützten Hauses steht hier nur, wenn das Haus es bestätigt hat: „state: confirmed“ mit „confirmedBy“ und „confirmedOn“.',
          },
        ]
      : [],
  );

/** Mailboxes that people have for themselves; a service has one under its own name. */
const PRIVATE_MAIL =
  /@(?:gmail|googlemail|gmx|web|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|t-online|freenet|posteo|mailbox|proton|protonmail|pm|tutanota|tuta|arcor|mail|yandex|1und1|email)\.[a-z.]+$/i;

const privateMail: FactRule = ({ value }) =>
  value.emails.flatMap(({ address }, index) =>
    PRIVATE_MAIL.test(address)
      ? [
          {
            path: ['emails', index, 'address'],
            code: 'EMAIL_PERSONAL',
            message:
              'Das ist ein persönliches Postfach. Bitte die Adresse der Stelle nennen, zum Beispiel kontakt@beispiel.de, oder die Angabe weglassen.',
          },
        ]
      : [],
  );

/** Rules about numbers and addresses to write to. */
export const CONTACT_RULES: readonly FactRule[] = [
  farAway,
  sharedNumber,
  repeatedNumber,
  mobileOfHouse,
  privateMail,
];
