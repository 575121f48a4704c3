/**
 * The page of the editor, empty: its script fills it from what the bridge knows.
 * @param token the word with which this page, and no other, may write
 */
export function pageShell(token: string): string {
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="redaktion-token" content="${token}" />
    <title>Redaktion</title>
    <link rel="stylesheet" href="editor.css" />
    <script type="module" src="editor.ts"></script>
  </head>
  <body>
    <header>
      <h1>Redaktion</h1>
      <p>Nur auf diesem Gerät. Geschrieben wird in den Ordner der Inhalte, wenn die Prüfung nichts findet.</p>
    </header>
    <nav aria-label="Einträge" id="choice"></nav>
    <main id="entry"></main>
    <noscript>Die Redaktion braucht JavaScript.</noscript>
  </body>
</html>
`;
}
