import { create } from '@orama/orama';
import { stemmer } from '@orama/stemmers/german';

/** An empty Orama for our entries, with its German stemmer. */
export function emptyOrama() {
  return create({
    schema: {
      slug: 'string',
      href: 'string',
      name: 'string',
      summary: 'string',
      body: 'string',
      call: 'string',
    } as const,
    components: {
      tokenizer: { stemming: true, language: 'german', stemmer, stemmerSkipProperties: ['slug', 'href'] },
    },
  });
}
