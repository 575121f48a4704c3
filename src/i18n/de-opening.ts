/** Words for who is there at this hour. `|` stands before what is left out when nothing changes for days. */
export const deOpening = {
  state: {
    open: 'Jetzt geöffnet| bis {time} Uhr',
    closed: 'Jetzt geschlossen|, wieder ab {time} Uhr',
    unknown: 'Ob jetzt jemand da ist, wissen wir nicht',
  },
  always: 'Tag und Nacht',
  appointment: 'Nach Vereinbarung',
  clock: '„Jetzt“ heißt: laut Uhr Ihres Geräts. An Feiertagen bitte nachfragen.',
  holiday: 'Heute ist Feiertag: {name}. Bitte fragen Sie, ob jemand da ist.',
  reach:
    'Feiertage sind bis zum {date} eingerechnet. Danach zeigen wir nicht mehr an, ob jetzt offen ist; die Zeiten bleiben hier stehen.',
  instead: 'Hier sollte jetzt jemand antworten',
  now: 'jetzt offen',
  unknownHours: 'Von {count} Angeboten kennen wir keine sicheren Zeiten; bei „jetzt offen“ fehlen sie.',
} as const;
