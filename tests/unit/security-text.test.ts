import { describe, expect, it } from 'vitest';
import { daysLeft, expiryAfter, writeSecurityText } from '#domain/security-text.ts';

const TEXT = writeSecurityText({
  contact: 'mailto:hinweise@beispiel.example',
  canonical: 'https://beispiel.example/.well-known/security.txt',
  expires: expiryAfter('2026-11-22'),
});
const at = (day: string): Date => new Date(`${day}T12:00:00Z`);

describe('the contact for people who find a weakness', () => {
  it('names each field of RFC 9116 that is ours once, a line each', () => {
    expect(TEXT.split('\n')).toEqual([
      'Contact: mailto:hinweise@beispiel.example',
      'Expires: 2027-11-22T00:00:00.000Z',
      'Preferred-Languages: de, en',
      'Canonical: https://beispiel.example/.well-known/security.txt',
      '',
    ]);
  });

  it.each([
    ['2026-11-22', 364],
    ['2027-10-22', 30],
    ['2027-10-23', 29],
    ['2027-11-21', 0],
    ['2027-11-23', -2],
  ])('on %s has %i whole days left', (day, days) => {
    expect(daysLeft(TEXT, at(day))).toBe(days);
  });

  it('is read as other hands write it', () => {
    expect(daysLeft('contact: x\r\nexpires:2027-01-02T12:00:00Z\r\n', at('2027-01-01'))).toBe(1);
  });

  it.each([
    ['no time', 'Contact: x\n'],
    ['two times', `${TEXT}Expires: 2030-01-01T00:00:00Z\n`],
    ['a time that does not exist', 'Expires: bald\n'],
    ['the page of an error', '<!DOCTYPE html><title>Nicht gefunden</title>'],
  ])('is not believed with %s', (_case, text) => {
    expect(() => daysLeft(text, at('2027-01-01'))).toThrow(/exactly one time/);
  });
});
