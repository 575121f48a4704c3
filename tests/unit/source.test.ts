import { describe, expect, it } from 'vitest';
import { sourceName } from '#domain/source.ts';

describe('a source', () => {
  it.each([
    ['Amtsblatt', 'https://www.beispiel.example/blatt', 'Amtsblatt, beispiel.example'],
    ['beispiel.example, Zeiten', 'https://www.beispiel.example/zeiten', 'beispiel.example, Zeiten'],
    ['Bericht auf amt.beispiel.example', 'https://amt.beispiel.example', 'Bericht auf amt.beispiel.example'],
  ])('named %s is called so that people know where they go', (title, url, name) => {
    expect(sourceName({ title, url })).toBe(name);
  });

  it('without an address leads nowhere and is called as it is', () => {
    expect(sourceName({ title: 'Faltblatt' })).toBe('Faltblatt');
  });
});
