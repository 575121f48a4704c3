/** Services that come first when someone may be in danger, in this order: emergency call, shelter, helpline, counselling. */
export const CRISIS = [
  'polizei-notruf-110',
  'sofortaufnahme-leipzig',
  'hilfetelefon-gewalt-gegen-frauen',
  'kis-leipzig',
] as const;
