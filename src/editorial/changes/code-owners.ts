import { z } from 'zod';

const team = z
  .string()
  .regex(/^@[\w-]+(?:\/[\w-]+)?$/, 'Ein Team heißt zum Beispiel „@verein/redaktion“.')
  .nullable();

/** Who is asked to review; nothing where the operator has not said it yet. */
export const teamsSchema = z.strictObject({ program: team, content: team, crisis: team });

/** The teams of `.github/teams.yaml`. */
export type Teams = z.output<typeof teamsSchema>;

type Rule = readonly [path: string, team: keyof Teams];

const ROOMS: readonly Rule[] = [
  ['*', 'program'],
  ['/content/', 'content'],
  ['/content/wording/', 'content'],
  ['/.github/', 'program'],
];

/** Numbers that people dial in a crisis, and shelters. */
const CRISIS: readonly Rule[] = [
  ...['polizei-notruf-110', 'rettungsdienst-112', 'hilfetelefon-*', '*-krisentelefon', '*telefon'],
  ...['telefonseelsorge-leipzig', 'aerztlicher-bereitschaftsdienst', 'sofortaufnahme-leipzig'],
  ...['*frauenhaus*', '*schutz*', '*zuflucht*'],
].map((slug) => [`/content/services/${slug}/`, 'crisis'] as const);

const HEAD = `# Who is asked to review. Made by \`node scripts/owners.ts\` of .github/teams.yaml: names of teams stand there and nowhere else.
# A line that begins with "# " waits for its team; until then nobody is asked for it, and CONTRIBUTING.md alone holds.
#
# Turn on for the main branch: a pull request with one approval, "Require review from Code Owners", "Dismiss stale
# approvals", and the statuses "Bericht" and "Freigaben" as required. Both come from .github/workflows/report.yml: the first
# fails when the report says that a change may not go in as it is, the second asks for two approvals where contacts change,
# and where a number is dialled in a crisis for the note "Rückruf: <Rolle>, JJJJ-MM-TT" in one of them: the provider was
# called back on a way that is not the number in question, and never on the crisis line itself.
#
# The last matching line decides.`;

function line([path, name]: Rule, teams: Teams): string {
  const owner = teams[name];
  return owner === null ? `# ${path.padEnd(54)} <${name}>` : `${path.padEnd(56)} ${owner}`;
}

/** The file CODEOWNERS for these teams. */
export function codeOwners(teams: Teams): string {
  const lines = (rules: readonly Rule[]): string[] => rules.map((rule) => line(rule, teams));
  const crisis = '#\n# Numbers that people dial in a crisis, and shelters: two of this team.';
  return [HEAD, ...lines(ROOMS), crisis, ...lines(CRISIS), ''].join('\n');
}

/** The teams that are still blank. */
export function blankTeams(teams: Teams): (keyof Teams)[] {
  return (Object.keys(teams) as (keyof Teams)[]).filter((name) => teams[name] === null);
}
