/** Words for who is there at this hour. `|` stands before what is left out when nothing changes for days. */
export const deOpening = {
  state: {
    open: 'Jetzt geöffnet| bis {time} Uhr',
    closed: 'Jetzt geschlossen|, wieder ab {time} Uhr',
    unknown: 'Ob jetzt jemand da ist, wissen wir nicht',
  },
  always: 'Tag und Nacht',
  appointment: 'Nach Vereinbarung',
  clock: '„Jetzt“ heißt hier: laut Uhr Ihres Geräts. An Feiertagen fragen Sie bitte nach.',
  holiday: 'Heute ist Feiertag: {name}. Bitte fragen Sie, ob jemand da ist.',
  reach:
    'Feiertage sind bis zum {date} eingerechnet. Danach zeigen wir nicht mehr an, ob jetzt offen ist; die Zeiten bleiben hier stehen.',
  instead: 'Hier sollte jetzt jemand antworten',
  now: 'jetzt offen',
  unknownHours:
    'Bei {count} von {total} Angeboten kennen wir die Zeiten nicht sicher. Bei „jetzt offen“ fehlen sie, auch wenn dort jemand ist.',
} as const;
