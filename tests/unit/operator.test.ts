import { describe, expect, it } from 'vitest';
import { blanksOf, operatorSchema } from '#domain/operator.ts';

const SERVICE = 'a2'.repeat(28);
const FILLED = {
  name: 'Verein Beispiel',
  street: 'Beispielweg 1',
  town: '00000 Beispielstadt',
  email: 'post@beispiel.example',
  phone: '+4900000',
  representative: 'Vorstand',
  register: 'kein Eintrag',
  editor: 'Vorstand',
  host: 'Rechenzentrum Beispiel',
  logs: 'nichts',
  licence: 'CC BY 4.0',
  repository: 'https://beispiel.example/quellen',
  exit: 'https://wetter.example/',
};

describe('the blanks of the operator', () => {
  it('are none when all is said, and an onion service is nothing one must have', () => {
    expect(blanksOf(operatorSchema.parse(FILLED))).toEqual([]);
    expect(blanksOf(operatorSchema.parse({ ...FILLED, onion: null }))).toEqual([]);
  });

  it('are named, each', () => {
    expect(blanksOf(operatorSchema.parse({ ...FILLED, host: null, logs: null }))).toEqual(['host', 'logs']);
  });
});

describe('the address in the Tor network', () => {
  it.each([`http://${SERVICE}.onion`, `https://${SERVICE}.onion`, `http://www.${SERVICE}.onion`])(
    'may be %s',
    (onion) => {
      expect(operatorSchema.parse({ ...FILLED, onion }).onion).toBe(onion);
    },
  );

  it.each([
    ['a path, which would be repeated', `http://${SERVICE}.onion/start`],
    ['a slash at its end', `http://${SERVICE}.onion/`],
    ['no scheme', `${SERVICE}.onion`],
    ['another scheme', `ftp://${SERVICE}.onion`],
    ['the 16 letters of the older kind', 'http://a2a2a2a2a2a2a2a2.onion'],
    ['digits that base 32 does not have', `http://${'a1'.repeat(28)}.onion`],
    ['another domain behind it', `http://${SERVICE}.onion.example`],
    ['a line break, which would be another header', `http://${SERVICE}.onion\nSet-Cookie: a=b`],
  ])('may not have %s', (_case, onion) => {
    expect(() => operatorSchema.parse({ ...FILLED, onion })).toThrow(/56 Zeichen mit \.onion/);
  });
});
