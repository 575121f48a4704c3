/** Words of the file that can be kept, and of the place where it is offered. */
export const deNote = {
  title: 'Notiz',
  date: 'Stand {date}. Nummern und Zeiten können sich ändern.',
  first: 'Zuerst anrufen',
  steps: 'Erste Schritte',
  others: 'Weitere Nummern und Orte',
  offer: 'Eine Datei für später',
  inside:
    'Alle Nummern und Zeiten, die ersten Schritte, die Packliste und ein leerer Plan. Die Datei öffnet sich ohne Internet und ruft nichts ab. Name und Titel sagen nichts; wer sie öffnet, sieht alles.',
  stays:
    'Bevor Sie sie laden: Die Datei bleibt auf diesem Gerät, meist im Ordner „Downloads“. Sie steht auch in der Liste der Downloads und oft unter „Zuletzt verwendet“. Sicherungen und gemeinsame Konten können sie auf andere Geräte bringen. Löschen Sie die Datei später, kann sie im Papierkorb, in einer Sicherung und in diesen Listen bleiben.',
  instead:
    'Sieht jemand anders das Gerät durch? Dann laden Sie die Datei nicht. Schreiben Sie eine Nummer auf.',
  load: '„{name}“ herunterladen',
} as const;
