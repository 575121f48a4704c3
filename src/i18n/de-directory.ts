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
  map: {
    label: 'Karte',
    places: 'Orte auf der Karte',
    open: 'Bewegliche Karte öffnen',
    failed: 'Die bewegliche Karte lässt sich nicht laden. Die gezeichnete Karte und die Liste bleiben.',
    zoomIn: 'Näher heran',
    zoomOut: 'Weiter weg',
    show: 'Auf der Karte zeigen',
    marker: 'Nummer {number}: {name}',
    close: 'Schließen',
    protected: 'Ohne Ort auf der Karte',
    drawing:
      'Gezeichnete Karte von Leipzig mit {count} nummerierten Orten. Dieselben Orte stehen in der Liste.',
    credits:
      'Eigene Zeichnung. Stationen: Deutsche Bahn, CC BY 4.0; Ortsteile: Stadt Leipzig, Amt für Statistik und Wahlen, dl-de/by-2-0, verändert; einzelne Punkte © OpenStreetMap-Mitwirkende (ODbL).',
  },
  everything: {
    first: 'Erste Schritte',
    contacts: 'Kontakte',
    page: 'Eigene Seite',
    find: 'Suchen können Sie hier mit der Suche Ihres Browsers.',
  },
} as const;
