import { button, element } from '#editor/page/element.ts';
import { main, say } from '#editor/page/report.ts';
import type { HostPlace } from './host-place.ts';

function steps({ api, repository }: HostPlace): HTMLElement {
  const told = [
    'Sie brauchen bei GitHub ein Konto, das in diesem Repository mitarbeiten darf. Fragen Sie sonst die Menschen vom Projekt.',
    'Öffnen Sie dort: Settings, Developer settings, Personal access tokens, Fine-grained tokens, „Generate new token“.',
    'Expiration: so kurz wie möglich, zum Beispiel 7 Tage.',
    `Repository access: „Only select repositories“, und dort nur ${repository}.`,
    'Permissions, Repository: „Contents“ und „Pull requests“, beide „Read and write“. „Metadata: Read-only“ kommt von selbst dazu. Sonst nichts.',
    'Kopieren Sie den Schlüssel und fügen Sie ihn hier ein.',
    `Er wird nirgends gespeichert und nur an ${new URL(api).host} geschickt. Laden Sie die Seite neu, ist er vergessen. Auf einem fremden Gerät geben Sie ihn bitte nicht ein.`,
  ];
  return element('ol', {}, ...told.map((sentence) => element('li', {}, sentence)));
}

/** A field whose letters are dots. Browsers offer to keep what stands in fields for passwords, so it is none. */
function keyField(): HTMLInputElement {
  return element('input', { id: 'key', className: 'key', autocomplete: 'off', spellcheck: false });
}

/**
 * Asks for the key to the repository, until it opens.
 * @param open tries the key; what it throws is said
 */
export function askForKey(place: HostPlace, open: (key: string) => Promise<void>): void {
  const input = keyField();
  const enter = async (): Promise<void> => {
    const key = input.value.trim();
    if (!/^[\w.-]{10,300}$/.test(key)) {
      say('alert', 'Das ist kein Zugangsschlüssel. Er besteht nur aus Buchstaben, Ziffern und Strichen.');
      return;
    }
    try {
      await open(key);
      main.replaceChildren();
    } catch (error) {
      say('alert', error instanceof Error ? error.message : String(error));
    }
  };
  input.addEventListener('keydown', ({ key }) => key === 'Enter' && void enter());
  main.replaceChildren(
    ...[element('h2', {}, 'Zugangsschlüssel'), steps(place)],
    element('div', { className: 'field' }, element('label', { htmlFor: 'key' }, 'Schlüssel'), input),
    button('Anmelden', () => void enter()),
    element('p', {}, element('a', { href: '/redaktion/licences.txt' }, 'Lizenzen der Programmteile')),
  );
}
