import { describe, expect, it } from 'vitest';
import { findingsWith } from './fixtures/content-copy.ts';
import type { Fault } from './fixtures/planted-faults.ts';
import { expectOneFinding, fileOf, plant, textOf } from './fixtures/planted-faults.ts';

const FAULTS: Fault[] = [
  {
    what: 'a topic that does not exist',
    in: 'station',
    from: 'topics: [beratung]',
    to: 'topics: [beratnug]',
    says: /Das Thema „beratnug“ gibt es nicht\. Kurznamen sind die Ordner unter content\/topics\//,
  },
  {
    what: 'an organization that does not exist',
    in: 'station',
    from: 'kind: counselling',
    to: 'kind: counselling\norganization: hafenverein',
    at: 'hafenverein',
    says: /Der Träger „hafenverein“ gibt es nicht\. .*content\/organizations\//,
  },
  {
    what: 'a next door that does not exist',
    in: 'station',
    from: 'fallbacks: [polizei-notruf-110]',
    to: 'fallbacks: [polizei-notruf-111]',
    says: /Das Angebot „polizei-notruf-111“ gibt es nicht\. .*content\/services\//,
  },
  {
    what: 'a next door that is only a draft',
    in: 'station',
    from: 'fallbacks: [polizei-notruf-110]',
    to: 'fallbacks: [frauennotruf-leipzig]',
    says: /„frauennotruf-leipzig“ ist ein Entwurf und erscheint nicht auf der Website\. Bitte auf ein anderes/,
  },
  {
    what: 'a step to a service that does not exist',
    in: 'guide',
    from: 'service: polizei-notruf-110',
    to: 'service: hafen-notruf',
    says: /Das Angebot „hafen-notruf“ gibt es nicht/,
  },
  {
    what: 'a step to a guide that does not exist',
    in: 'guide',
    from: 'guide: stalking',
    to: 'guide: stalkign',
    says: /Der Ratgeber „stalkign“ gibt es nicht\. .*content\/guides\//,
  },
  {
    what: 'a figure that does not exist',
    in: 'guide',
    from: 'topics: [beratung]',
    to: 'topics: [beratung]\nfigures: [musterzahlen]',
    at: 'musterzahlen',
    says: /Die Zahlenreihe „musterzahlen“ gibt es nicht\. .*content\/figures\//,
  },
  {
    what: 'a guide that leads to a service that does not exist',
    in: 'guide',
    from: '  - polizei-notruf-110',
    to: '  - hafen-notruf',
    says: /Das Angebot „hafen-notruf“ gibt es nicht/,
  },
  {
    what: 'a number that another service has',
    in: 'station',
    from: 'number: 9009',
    to: 'number: 16',
    says: /Die Nummer 16 hat schon „kis-leipzig“\. Bitte die nächste freie nehmen\./,
  },
];

describe('nothing leads nowhere: file, line and a German cure for', () => {
  it.each(plant(FAULTS))('$what', expectOneFinding);
});

describe('a number', () => {
  it('may be the same for a service and a guide, whose addresses differ', () => {
    const files = (['station', 'guide'] as const).map((name) => [fileOf(name, 9001), textOf(name, 9001)]);
    expect(findingsWith(Object.fromEntries(files) as Record<string, string>)).toEqual([]);
  });
});
