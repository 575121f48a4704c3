import { describe, expect, it } from 'vitest';
import { findingsWith } from './fixtures/content-copy.ts';
import type { Fault } from './fixtures/planted-faults.ts';
import { expectOneFinding, fileOf, plant, textOf } from './fixtures/planted-faults.ts';

const PHONE = '"+493411234567"';

const FAULTS: Fault[] = [
  {
    what: 'a field that does not exist',
    in: 'station',
    from: 'kind: counselling',
    to: 'kind: counselling\nkosten: frei',
    at: 'kosten',
    says: /Das Feld „kosten“ gibt es hier nicht\. Bitte die Schreibweise prüfen oder die Zeile löschen/,
  },
  {
    what: 'a field that does not exist inside a fact',
    in: 'station',
    from: 'role: main',
    to: 'role: main\n    durchwahl: 12',
    at: 'durchwahl',
    says: /Das Feld „durchwahl“ gibt es hier nicht/,
  },
  {
    what: 'a number that cannot be dialled',
    in: 'station',
    from: PHONE,
    to: '"0341 1234567"',
    says: /^phones\[1\]\.number: Eine Rufnummer beginnt mit \+49/,
  },
  {
    what: 'a number without quotes',
    in: 'station',
    from: PHONE,
    to: '+493411234567',
    says: /^phones\[1\]\.number: Die Rufnummer steht in Anführungszeichen/,
  },
  {
    what: 'hours that cannot be read',
    in: 'station',
    from: 'Mo-Fr 09:00-17:00',
    to: 'werktags außer freitags',
    says: /^schedules\[1\]\.hours: Die Zeiten /,
  },
  {
    what: 'a day that does not exist',
    in: 'station',
    from: '2026-06-01',
    to: '2026-02-30',
    says: /^checked: .*Richtig ist JJJJ-MM-TT/,
  },
  {
    what: 'a source that is not listed',
    in: 'station',
    from: 'source: probe',
    to: 'source: prboe',
    says: /^phones\[1\]\.source: .*Bitte dort eintragen oder den Namen berichtigen/,
  },
  {
    what: 'a kind that does not exist',
    in: 'station',
    from: 'kind: counselling',
    to: 'kind: beratung',
    says: /^kind: Möglich ist hier nur: .*counselling/,
  },
  {
    what: 'coordinates on a shelter',
    in: 'shelter',
    from: 'kind: confidential',
    to: 'kind: confidential\n  coordinates: [51.34, 12.37]',
    at: 'coordinates',
    says: /Das Feld „coordinates“ gibt es hier nicht\. Ein geschützter Ort hat keine Angabe zum Ort/,
  },
  {
    what: 'a shelter whose place is not confidential',
    in: 'shelter',
    from: 'kind: confidential',
    to: 'kind: remote',
    says: /^place: Schutzhäuser und Schutzwohnungen haben immer „place: \{ kind: confidential \}“/,
  },
  {
    what: 'two steps where there should be three',
    in: 'guide',
    from: '  - text: Der dritte erfundene Schritt.\n',
    to: '',
    at: 'Der erste',
    says: /^steps: Es sind genau drei nächste Schritte/,
  },
];

describe('an entry without a fault', () => {
  it.each(['station', 'shelter', 'guide'] as const)('such as the invented %s has nothing to mend', (name) => {
    expect(findingsWith({ [fileOf(name, 9001)]: textOf(name, 9001) })).toEqual([]);
  });
});

describe('whoever writes a wrong fact reads in German where it stands and what is right', () => {
  it.each(plant(FAULTS))('$what', expectOneFinding);

  it('a field that is missing is named', () => {
    const file = fileOf('station', 9001);
    const findings = findingsWith({ [file]: textOf('station', 9001).replace(/^kind: .*\n/m, '') });
    expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/^kind: /)]);
  });

  it('several slips are told at once, each on its line', () => {
    const file = fileOf('station', 9001);
    const text = textOf('station', 9001).replace('role: main', 'role: main\n    eins: 1\n    zwei: 2');
    const first = text.split('\n').findIndex((line) => line.includes('eins')) + 1;
    expect(findingsWith({ [file]: text }).map(({ line }) => line)).toEqual([first, first + 1]);
  });
});
