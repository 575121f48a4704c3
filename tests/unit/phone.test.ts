import { describe, expect, it } from 'vitest';
import { isShortCode, phoneDisplay, phoneFault, phoneHref, phoneSchema } from '#domain/phone.ts';
import { SOURCED } from './fixtures/invented-service.ts';
import { messages } from './fixtures/messages.ts';

const INVENTED = '+493411234567';

describe('a number that can be dialled as it stands', () => {
  it.each(['110', '112', '115', '116016', '116111', '116117', '116123'])(
    'may be the short code %s',
    (code) => {
      expect(isShortCode(code)).toBe(true);
      expect(phoneFault(code)).toBeUndefined();
    },
  );

  it.each([INVENTED, '+498001234567', '+4915112345678'])('may be %s, with country and area', (number) => {
    expect(phoneFault(number)).toBeUndefined();
  });
});

describe('a number that nobody could dial is refused with a German sentence', () => {
  it.each([
    ['with the zero of its area after +49', '+4903411234567', /Nach \+49 steht keine 0/],
    ['when it is a short code with +49', '+49116016', /Eine Kurzwahl steht ohne \+49: "116016"/],
    ['when it is a short code that does not exist', '116015', /Kurzwahlen stehen wie gewählt/],
    ['without its country', '03411234567', /beginnt mit \+49/],
    ['with spaces', '+49 341 1234567', /nur Ziffern/],
    ['with the letter O for a zero', '+49341123456O', /nur Ziffern/],
    ['with the letter l for a one', '+4934112345l7', /nur Ziffern/],
    ['with Arabic digits', '+\u0664\u0669\u0663\u0664\u06611234567', /nur Ziffern/],
    ['when two numbers stand in one', '+493411234567 / -68', /nur Ziffern/],
    ['when it is too short', '+493411', /gibt es nicht/],
    ['when it is too long', '+493411234567890123', /gibt es nicht/],
    ['when it is empty', '', /beginnt mit \+49/],
    ['from another country, which would look like a German one', '+4312345678', /beginnt mit \+49/],
  ])('%s', (_case, number, sentence) => {
    expect(phoneFault(number)).toMatch(sentence);
  });

  it.each([
    ['a zero-width space', '\u200B'],
    ['a soft hyphen', '\u00AD'],
    ['a word joiner', '\u2060'],
    ['a change of direction', '\u202E'],
    ['a no-break space', '\u00A0'],
  ])('with %s that the eye cannot see', (_name, invisible) => {
    expect(phoneFault(`+49341${invisible}1234567`)).toMatch(/nur Ziffern/);
    expect(phoneFault(`${INVENTED}${invisible}`)).toMatch(/nur Ziffern/);
  });
});

describe('a number that costs money', () => {
  it.each(['+499001234567', '+491805123456', '+491371234567', '+4970012345678'])(
    '%s is refused',
    (number) => {
      expect(phoneFault(number)).toMatch(/Kostenpflichtige Sonderrufnummern/);
    },
  );
});

describe('a phone in an entry', () => {
  it('says what the number is for and where it was read', () => {
    expect(messages(phoneSchema, { number: INVENTED, role: 'main', ...SOURCED })).toEqual([]);
  });

  it('stands in quotes, because YAML would turn 110 into an amount', () => {
    expect(messages(phoneSchema, { number: 110, role: 'main', ...SOURCED })).toEqual([
      'Die Rufnummer steht in Anführungszeichen, zum Beispiel "+493411234567".',
    ]);
  });

  it('cannot be a number that does not exist, whatever its origin', () => {
    expect(messages(phoneSchema, { number: '+493411', role: 'main', ...SOURCED })).toEqual([
      expect.stringMatching(/gibt es nicht/),
    ]);
  });
});

describe('a number on a page', () => {
  it('is dialled as it is when it is a short code', () => {
    expect(phoneHref('116016')).toBe('tel:116016');
  });

  it('is dialled with its country, so that a foreign phone reaches it too', () => {
    expect(phoneHref(INVENTED)).toBe('tel:+493411234567');
  });

  it.each([
    ['110', '110'],
    ['116016', '116 016'],
    [INVENTED, '0341 1234567'],
  ])('%s is read as %s', (number, written) => {
    expect(phoneDisplay(number)).toBe(written);
  });
});
