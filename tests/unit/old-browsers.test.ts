import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { OLD_BROWSERS, writeForOldBrowsers } from '#publication/old-browsers.ts';
import { temporaryDirectory, writeBelow } from './fixtures/temporary-files.ts';

describe('the way out for old browsers', () => {
  it('is written so that they can read it', () => {
    expect(() => parse(OLD_BROWSERS, { ecmaVersion: 5 })).not.toThrow();
  });

  it('is named in every page behind the page’s own script, with the hash of what is published', () => {
    const directory = temporaryDirectory();
    for (const page of ['index.html', 'hilfe/1/index.html'])
      writeBelow(directory, page, '<head><script>1</script></head><body></body>');
    writeForOldBrowsers(directory);
    const published = readFileSync(join(directory, 'old-browsers.js'));
    const hash = createHash('sha256').update(published).digest('base64');
    for (const page of ['index.html', 'hilfe/1/index.html'])
      expect(readFileSync(join(directory, page), 'utf8')).toBe(
        `<head><script>1</script><script nomodule src="/old-browsers.js" integrity="sha256-${hash}"></script></head><body></body>`,
      );
  });
});
