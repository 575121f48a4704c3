import { writeFileSync } from 'node:fs';
import { codeOwners, blankTeams } from '#editorial/changes/code-owners.ts';
import { readTeams } from '#editorial/changes/team-file.ts';

try {
  const teams = readTeams();
  writeFileSync('.github/CODEOWNERS', codeOwners(teams));
  const blanks = blankTeams(teams);
  console.log(blanks.length > 0 ? `Es fehlen noch: ${blanks.join(', ')}` : 'Alle Teams sind benannt.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
