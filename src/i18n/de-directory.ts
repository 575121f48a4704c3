import { deMap } from './de-map.ts';

/** Words of the directory, the map and the document that holds everything. */
export const deDirectory = {
  filter: 'Liste eingrenzen',
  questions: { group: 'Für wen', kind: 'Art der Hilfe', language: 'Sprache', district: 'Ortsteil' },
  languages: { interpreting: 'mit Dolmetschen', sign: 'Gebärdensprache', plain: 'Leichte Sprache' },
  any: 'alle',
  traits: {
    phone: 'mit Rufnummer',
    chat: 'Chat',
    visit: 'vor Ort',
    free: 'kostenlos',
    nameless: 'ohne Namen',
    stepFree: 'ohne Stufen',
  },
  certain: 'Gezählt ist nur, was bestätigt ist. Fragen lohnt sich auch bei den anderen.',
  reset: 'Alles zeigen',
  shown: '{count} von {total} Angeboten',
  none: 'Dazu passt kein Angebot. Bitte nehmen Sie eine Auswahl zurück oder rufen Sie das Hilfetelefon an.',
  byTopic: 'Nach Thema',
  map: deMap,
  everything: {
    first: 'Erste Schritte',
    contacts: 'Kontakte',
    page: 'Eigene Seite',
    find: 'Suchen können Sie hier mit der Suche Ihres Browsers.',
  },
} as const;
