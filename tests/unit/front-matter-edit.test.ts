import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EditRefused, editedYaml } from '#editorial/front-matter-edit.ts';

type Values = Record<string, unknown>;

const WRITTEN = `# Geprüft am Telefon.
name: Beispiel   # so steht es am Haus
topics: [beratung,   stalking]
phones:
    # nur vormittags
    - number: "+493411234567"
      role: main
      state: sourced

    - number: '116016'
      role: office
schedules:
  - { hours: "Mo-Fr 09:00-12:00", of: phone }
sources:
  haus: { title: "Haus, Seite" }
# Ende
`;

/** The lines that only one of two texts has. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
  };
}

function edited(change: (values: Values) => void, text = WRITTEN): ReturnType<typeof changedLines> {
  const values = parse(text) as Values;
  change(values);
  return changedLines(text, editedYaml(text, values));
}

const first = (values: Values, name: string): Values => (values[name] as Values[])[0] ?? {};

describe('changing the values of an entry', () => {
  it('leaves a file alone in which nothing changed', () => {
    expect(editedYaml(WRITTEN, parse(WRITTEN) as Values)).toBe(WRITTEN);
  });

  it('touches the line of a number only, and keeps its quotes', () => {
    const change = edited((values) => (first(values, 'phones')['number'] = '+493417654321'));
    expect(change).toEqual({
      gone: ['    - number: "+493411234567"'],
      come: ['    - number: "+493417654321"'],
    });
  });

  it('touches one value inside braces and keeps its neighbours', () => {
    const change = edited((values) => (first(values, 'schedules')['hours'] = 'Mo-Fr 10:00-12:00'));
    expect(change.come).toEqual(['  - { hours: "Mo-Fr 10:00-12:00", of: phone }']);
  });

  it('keeps the comment at the end of the line that changes', () => {
    expect(edited((values) => (values['name'] = 'Anders: neu')).come).toEqual([
      'name: "Anders: neu"   # so steht es am Haus',
    ]);
  });

  it('adds an item to a list, as deep as the others', () => {
    const change = edited((values) => (values['phones'] as Values[]).push({ number: '110', role: 'main' }));
    expect(change).toEqual({ gone: [], come: ['    - number: "110"'] });
  });

  it('takes an item out of a list and leaves the rest', () => {
    const change = edited((values) => (values['phones'] as Values[]).pop());
    expect(change).toEqual({ gone: ["    - number: '116016'", '      role: office'], come: [] });
  });

  it('adds, behind the name before it, what was not there', () => {
    const values = Object.entries(parse(WRITTEN) as Values);
    values.splice(1, 0, ['draft', true]);
    expect(editedYaml(WRITTEN, Object.fromEntries(values))).toContain('am Haus\ndraft: true\ntopics:');
  });

  it('takes the first name out of an item', () => {
    const change = edited((values) => delete first(values, 'phones')['number']);
    expect(change.gone).toEqual(['    - number: "+493411234567"', '      role: main']);
  });

  it('puts into quotes, inside brackets, what would end a value there', () => {
    const change = edited((values) => (values['topics'] = ['beratung', 'a, b']));
    expect(change.come).toEqual(['topics: [beratung, "a, b"]']);
  });

  it('refuses a change with which a comment would be lost', () => {
    expect(() => edited((values) => delete values['name'])).toThrow(EditRefused);
    expect(() => edited((values) => delete values['phones'])).toThrow(/Anmerkung/);
  });
});

describe('the entries of this project', () => {
  const folder = 'content/services';
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((item) => item.isDirectory());
  const texts = slugs.map(({ name }) => readFileSync(join(folder, name, 'index.mdx'), 'utf8'));
  const heads = texts.map((text) => /^---\n([\s\S]*?\n)---/.exec(text)?.[1] ?? '');

  it('can have any list grown and shrunk again, with no other line touched', () => {
    expect(heads.length).toBeGreaterThan(30);
    let tried = 0;
    for (const head of heads) {
      for (const [name, value] of Object.entries(parse(head) as Values)) {
        if (!Array.isArray(value)) continue;
        tried += 1;
        const grown = editedYaml(head, {
          ...(parse(head) as Values),
          [name]: [...(value as unknown[]), (value as unknown[])[0]],
        });
        const back = editedYaml(grown, parse(head) as Values);
        expect(back).toBe(head);
      }
    }
    expect(tried).toBeGreaterThan(200);
  });

  it('can have every value changed and changed back, with no other line touched', () => {
    for (const head of heads) {
      const values = parse(head) as Values;
      for (const [name, value] of Object.entries(values)) {
        if (typeof value !== 'string') continue;
        const changed = editedYaml(head, { ...values, [name]: `${value} anders` });
        expect(changedLines(head, changed).gone).toHaveLength(1);
        expect(editedYaml(changed, values)).toBe(head);
      }
    }
  });
});
