import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { outputFiles } from '#publication/output.ts';

/** Bytes as letters, one for each byte, so that large and small ones can be taken for the same. */
function letters(bytes: Buffer): string {
  return bytes.toString('latin1').toLowerCase();
}

/** How often a word stands in a file, in two encodings, in large and small letters. */
function countIn(content: string, word: string): number {
  const forms = (['utf8', 'utf16le'] as const).map((encoding) => letters(Buffer.from(word, encoding)));
  return forms.reduce((sum, form) => sum + content.split(form).length - 1, 0);
}

/** The folder in which a browser keeps everything about one person. Read it when the browser is closed. */
export class Profile {
  readonly directory = mkdtempSync(join(tmpdir(), 'lotse-profile-'));

  /** The rows that a question to one of its databases brings, none when there is no such database. */
  rows(database: string, question: string): Record<string, unknown>[] {
    const path = join(this.directory, database);
    if (!existsSync(path)) return [];
    const opened = new DatabaseSync(path, { readOnly: true });
    try {
      return opened.prepare(question).all();
    } finally {
      opened.close();
    }
  }

  /**
   * How often these words stand in each file: "file: word" with the count. A byte search cannot see into blocks that a
   * browser has compressed.
   */
  mentions(words: readonly string[]): Map<string, number> {
    const found = new Map<string, number>();
    for (const path of outputFiles(this.directory)) {
      const content = letters(readFileSync(path));
      for (const word of words) {
        const count = countIn(content, word);
        if (count > 0) found.set(`${relative(this.directory, path)}: ${word}`, count);
      }
    }
    return found;
  }

  /** The files that name something, with their place in the profile. */
  filesNaming(word: string): string[] {
    return [...this.mentions([word]).keys()].map((key) => key.slice(0, -`: ${word}`.length));
  }

  /**
   * What an entry of Chromium's cache was kept for. Its key names the sites of the page before the address.
   * @returns the address, or nothing when the file is no such entry
   */
  cachedAddress(file: string): string | undefined {
    const content = readFileSync(join(this.directory, file), 'latin1');
    return /1\/0\/(?:_dk_\S+ \S+ )?(https?:\/\/[!-~]+)/.exec(content)?.[1];
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }
}
