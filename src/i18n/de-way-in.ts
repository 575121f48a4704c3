/** Words of the page that leads to what fits. */
export const deWayIn = {
  reset: 'Neu beginnen',
  calls: 'Jetzt anrufen',
  places: 'Diese Stellen passen',
  guides: 'Das hilft jetzt',
  all: 'Alle {count} Einträge. Jede Antwort macht die Liste kürzer.',
  fitting: '{count} Einträge passen, {open} davon haben jetzt geöffnet.',
} as const;
