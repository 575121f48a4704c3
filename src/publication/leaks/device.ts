import type { Detector, Sight } from './leak.ts';

/** Whatever code could keep something with, on the device or in the browser. */
const KEEPING =
  /^(?:cookie|cookieStore|localStorage|sessionStorage|indexedDB|caches|webkitIndexedDB|openDatabase|requestFileSystem|showSaveFilePicker|StorageManager)$/;
/** Files that a site may keep are reached through `navigator.storage`; the tiles of a map have a directory too. */
const KEPT_FILES = 'getDirectory';
const WORKER = /^(?:serviceWorker|SharedWorker|PushManager|BackgroundFetchManager|periodicSync)$/;
/** Ways to speak to a server that the policy or the address check of our own code would not show. */
const TALKING = /^(?:sendBeacon|WebSocket|EventSource|RTCPeerConnection|WebTransport|PaymentRequest)$/;

function wordsLike({ file }: Sight, pattern: RegExp): string[] {
  const found = file.scripts.flatMap(({ words }) => [...words].filter((word) => pattern.test(word)));
  return [...new Set(found)];
}

function keptFiles({ file }: Sight): string[] {
  const isKeeping = file.scripts.some(({ words }) => words.has(KEPT_FILES) && words.has('storage'));
  return isKeeping ? [KEPT_FILES] : [];
}

/** Code that keeps something on the device. */
export const storage: Detector = {
  kind: 'storage',
  cure: 'Auf dem Gerät wird nichts gespeichert. Bitte den Wert nur für die Dauer des Besuchs im Speicher halten.',
  find: (sight) =>
    [...wordsLike(sight, KEEPING), ...keptFiles(sight)].map((word) => `Ein Skript benutzt „${word}“.`),
};

/** Code that goes on running when the visit is over. */
export const workers: Detector = {
  kind: 'worker',
  cure: 'Nichts läuft weiter, wenn der Besuch zu Ende ist. Bitte die Anmeldung löschen.',
  find: (sight) => wordsLike(sight, WORKER).map((word) => `Ein Skript meldet sich als „${word}“ an.`),
};

/** Code that speaks to a server on the side. */
export const connections: Detector = {
  kind: 'connection',
  cure: 'Skripte senden nichts. Bitte den Aufruf löschen.',
  find: (sight) => wordsLike(sight, TALKING).map((word) => `Ein Skript benutzt „${word}“.`),
};
