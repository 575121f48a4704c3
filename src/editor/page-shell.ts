/** One of the two pages of the editor: where its script and style lie, and what stands at its top. */
export type ShellKind = { folder: string; script: string; intro: string };

/** The page on one's own clone, from the bridge. */
export const LOCAL: ShellKind = {
  folder: '',
  script: 'local.ts',
  intro: 'Nur auf diesem Gerät. Geschrieben wird in den Ordner der Inhalte, wenn die Prüfung nichts findet.',
};

/** The page of a built site, which proposes changes to a host of Git. */
export const PUBLISHED: ShellKind = {
  folder: '/redaktion/',
  script: 'editor.js',
  intro: 'Hier wird nichts gespeichert: Was Sie ändern, wird ein Vorschlag, den andere lesen und freigeben.',
};

function metaLines(metas: Record<string, string>): string {
  const named = Object.entries({ robots: 'noindex, nofollow', ...metas });
  return named.map(([name, value]) => `    <meta name="${name}" content="${value}" />`).join('\n');
}

/**
 * The page of the editor, empty: its script fills it.
 * @param metas what the script has to know, by name; the values need no escaping
 */
export function pageShell({ folder, script, intro }: ShellKind, metas: Record<string, string>): string {
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
${metaLines(metas)}
    <title>Redaktion</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${folder}editor.css" />
    <script type="module" src="${folder}${script}"></script>
  </head>
  <body>
    <header>
      <h1>Redaktion</h1>
      <p>${intro}</p>
    </header>
    <nav aria-label="Einträge" id="choice"></nav>
    <main id="entry"></main>
    <noscript>Die Redaktion braucht JavaScript.</noscript>
  </body>
</html>
`;
}
