import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '#editorial/finding.ts';
import { DATA } from '../../tests/unit/fixtures/bad-inputs/data-inputs.ts';
import { FILE_INPUTS, fileComplaint } from '../../tests/unit/fixtures/bad-inputs/file-inputs.ts';
import { LIMITS, LIMIT_FILES } from '../../tests/unit/fixtures/bad-inputs/limit-inputs.ts';
import { LISTED } from '../../tests/unit/fixtures/bad-inputs/listed-inputs.ts';
import { OWN } from '../../tests/unit/fixtures/bad-inputs/own-inputs.ts';
import { complaint, filesOf, planted } from '../../tests/unit/fixtures/bad-inputs/planting.ts';
import { filesWith } from '../../tests/unit/fixtures/bad-inputs/slip.ts';
import { TABLES } from '../../tests/unit/fixtures/bad-inputs/table-inputs.ts';
import { writeBelow } from '../../tests/unit/fixtures/temporary-files.ts';

/** Parts of the content that the fixtures lean on. */
const NEEDED = [
  ...['map', 'wording', 'topics', 'organizations', 'guides/stalking', 'services/kis-leipzig'],
  ...['services/polizei-notruf-110', 'services/hilfetelefon-gewalt-gegen-frauen'],
  ...['services/frauennotruf-leipzig', 'services/frauenhaus-suche'],
];

const FILES = [...FILE_INPUTS, ...LIMIT_FILES, ...filesWith({ ...DATA, ...TABLES })];
const inputs = planted([...Object.values(LISTED), ...OWN, ...LIMITS]);

/** Writes every fixture into one small content tree, and says where that is. */
export function plantAll(): string {
  const directory = mkdtempSync(join(tmpdir(), 'lotse-rules-'));
  for (const name of NEEDED) {
    mkdirSync(join(directory, 'content', name, '..'), { recursive: true });
    cpSync(join('content', name), join(directory, 'content', name), { recursive: true });
  }
  for (const [name, text] of Object.entries(filesOf(inputs))) writeBelow(directory, name, text);
  for (const { plant } of FILES) plant(directory);
  return join(directory, 'content');
}

/** The fixtures that are no longer refused as they should be. */
export function complaints(findings: readonly Finding[]): string[] {
  return [
    ...inputs.map((input) => complaint(input, findings)),
    ...FILES.map((input) => fileComplaint(input, findings)),
  ].filter((told) => told !== undefined);
}

/** How many inputs are tried. */
export const INPUTS = inputs.length + FILES.length;
