import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { browserSchema } from '#domain/browser.ts';
import { findingsWith } from './fixtures/content-copy.ts';

const INVENTED = {
  order: 99,
  name: 'Musterbrowser am Computer',
  checked: '2026-06-01',
  privateWindow: { steps: ['Drücken Sie einen erfundenen Knopf.'], source: 'probe' },
  sources: { probe: { title: 'Erfundene Quelle' } },
};

const messages = (value: unknown) =>
  browserSchema.safeParse(value).error?.issues.map(({ message }) => message);

describe('the steps for a browser', () => {
  it('may leave out what no source says', () => {
    expect(messages(INVENTED)).toBeUndefined();
  });

  it('name a source that is listed', () => {
    const [message] = messages({ ...INVENTED, sources: {} }) ?? [];
    expect(message).toBe('Die Quelle „probe“ steht nicht unter „sources“.');
  });

  it('are there at all', () => {
    expect(messages({ ...INVENTED, privateWindow: undefined })).toEqual([
      'Ohne Schritte gehört der Browser nicht hierher.',
    ]);
  });

  it('say when they were compared with their sources', () => {
    expect(messages({ ...INVENTED, checked: undefined })).toEqual([expect.stringContaining('JJJJ-MM-TT')]);
  });

  it('have no field that nobody knows', () => {
    expect(messages({ ...INVENTED, deleteAll: INVENTED.privateWindow })).toHaveLength(1);
  });

  const file = 'content/browsers/zz-musterbrowser.yaml';
  const findings = findingsWith({
    [file]: stringify(INVENTED).replace('checked: 2026-06-01', 'checked: gestern'),
  });

  it('are checked with the rest of the content, with file and line', () => {
    expect(findings).toMatchObject([
      { file, line: 3, message: expect.stringContaining('JJJJ-MM-TT') as string },
    ]);
  });
});
