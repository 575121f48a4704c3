import './quiet-zod.ts';
import { startEditor } from '#editor/page/editor.ts';
import { say } from '#editor/page/report.ts';
import { gitHost } from './git-host.ts';
import { commitOf, fetchContent } from './host-content.ts';
import { hostDesk } from './host-desk.ts';
import { placeFrom } from './host-place.ts';
import { askForKey } from './sign-in.ts';

const place = placeFrom((name) => document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content);

askForKey(place, async (key) => {
  const [host, known] = [gitHost(place, key), new Map<string, string>()];
  const progress = say('status', 'Die Einträge werden geholt …');
  const content = await fetchContent(host, await commitOf(host, place.branch), known, (read, all) => {
    progress.textContent = `Die Einträge werden geholt: ${String(read)} von ${String(all)} …`;
  });
  await startEditor(hostDesk({ host, place, content, known }));
});
