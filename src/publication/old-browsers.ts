import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles } from './output.ts';

const ADDRESS = '/old-browsers.js';

/**
 * The way out for browsers without modules (Chrome before 61, Safari before 10.1), which stumble over the syntax of the
 * page's own script: it hides the page, calms its title and puts the everyday page in its place; whoever comes back to a
 * page that was left is led away again. Written in ECMAScript 5.
 */
export const OLD_BROWSERS = `(function (root, tab) {
  function leave() {
    var target = root.getAttribute('data-exit');
    root.style.display = 'none';
    document.title = target.replace(/^https:\\/\\/([^\\/]+).*/, '$1');
    tab.replaceState('x', '');
    location.replace(target);
  }
  function leaveAgain() {
    if (tab.state === 'x') leave();
  }
  leaveAgain();
  addEventListener('pageshow', leaveAgain);
  addEventListener('click', function (event) {
    var part = event.target;
    while (part && part.nodeName !== 'WAY-OUT') part = part.parentNode;
    if (!part) return;
    event.preventDefault();
    leave();
  });
})(document.documentElement, history);
`;

/**
 * Writes that script beside the pages and names it in each, with the hash of its content. Every browser of today knows
 * `nomodule` and does not ask for it, so a page stays one request.
 * @param directory the built site
 */
export function writeForOldBrowsers(directory: string): void {
  const integrity = `sha256-${createHash('sha256').update(OLD_BROWSERS).digest('base64')}`;
  const tag = `<script nomodule src="${ADDRESS}" integrity="${integrity}"></script>`;
  writeFileSync(join(directory, ADDRESS), OLD_BROWSERS);
  for (const path of htmlFiles(directory))
    writeFileSync(path, readFileSync(path, 'utf8').replace('</head>', `${tag}</head>`));
}
