import { describe, expect, it } from 'vitest';
import { serviceSchema } from '#domain/service.ts';
import type { Fields } from './fixtures/invented-service.ts';
import { CONFIRMED, SOURCED, UNCONFIRMED, inventedFields, publicPlace } from './fixtures/invented-service.ts';
import { faultyPaths, messages } from './fixtures/messages.ts';

const said = (changes: Fields) => messages(serviceSchema, inventedFields(changes));
const wrong = (changes: Fields) => faultyPaths(serviceSchema, inventedFields(changes));
const free = (origin: Fields) => ({ cost: { value: 'free', ...origin } });

const MEDIUM = { ...SOURCED, confidence: 'medium' };
const UNDATED = { sources: { probe: { title: 'musterhafen.example' } } };

describe('the source of a fact', () => {
  it('has to be listed in the entry', () => {
    expect(wrong(free({ ...SOURCED, source: 'prboe' }))).toEqual(['cost.source']);
    expect(said(free({ ...SOURCED, source: 'prboe' }))).toEqual([
      expect.stringMatching(/„prboe“ steht nicht unter „sources“/),
    ]);
  });

  it('has to be listed for every phone, e-mail, schedule and address', () => {
    const origin = { ...SOURCED, source: 'nirgends' };
    expect(
      wrong({
        phones: [{ number: '116016', role: 'main', ...origin }],
        emails: [{ address: 'post@musterhafen.example', ...origin }],
        schedules: [{ hours: '24/7', ...origin }],
        place: publicPlace('Erfundene Gasse 1', undefined, origin),
      }),
    ).toEqual(['phones.0.source', 'emails.0.source', 'schedules.0.source', 'place.locations.0.source']);
  });

  it('needs a year when the fact is of medium confidence', () => {
    expect(said(free(MEDIUM))).toEqual([]);
    expect(wrong({ ...free(MEDIUM), ...UNDATED })).toEqual(['cost.confidence']);
    expect(said({ ...free(MEDIUM), ...UNDATED })).toEqual([expect.stringMatching(/state: unconfirmed/)]);
  });

  it('needs no year when the service itself published the fact', () => {
    expect(said({ ...free(SOURCED), ...UNDATED })).toEqual([]);
  });

  it('is not asked of what the service confirmed or nobody could check', () => {
    expect(said(free(CONFIRMED))).toEqual([]);
    expect(said(free(UNCONFIRMED))).toEqual([]);
  });
});

describe('a shelter', () => {
  it('is always confidential', () => {
    expect(said({ kind: 'shelter', place: { kind: 'confidential' } })).toEqual([]);
  });

  it('can never be given a street', () => {
    expect(wrong({ kind: 'shelter', place: publicPlace('Erfundene Gasse 1') })).toEqual(['place']);
  });

  it('cannot have its street hidden as unconfirmed instead', () => {
    const place = publicPlace('Erfundene Gasse 1', undefined, UNCONFIRMED);
    expect(said({ kind: 'shelter', place })).toEqual([
      'Schutzhäuser und Schutzwohnungen haben immer „place: { kind: confidential }“, ohne jede Angabe zum Ort.',
    ]);
  });

  it('is not merely remote: visitors have to read that its place is protected', () => {
    expect(wrong({ kind: 'shelter', place: { kind: 'remote' } })).toEqual(['place']);
  });
});

describe('nobody is left without a next door', () => {
  it('so every service names where to turn when nobody answers', () => {
    expect(wrong({ fallbacks: [] })).toEqual(['fallbacks']);
    expect(said({ fallbacks: [] })).toEqual([expect.stringMatching(/hilfetelefon-gewalt-gegen-frauen/)]);
  });

  it('and only an emergency number stands for itself', () => {
    expect(said({ kind: 'emergency', fallbacks: [] })).toEqual([]);
  });
});

describe('the fields of a service', () => {
  it('are only those that are known, so that a misspelled one is noticed', () => {
    expect(messages(serviceSchema, inventedFields({ kosten: 'frei' }))).toHaveLength(1);
  });

  it('include a positive whole number for its address', () => {
    expect(wrong({ number: 0 })).toEqual(['number']);
    expect(wrong({ number: 1.5 })).toEqual(['number']);
  });
});
