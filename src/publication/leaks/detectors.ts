import { diallingLinks, emails, numbers, withheldValues } from './contacts.ts';
import { degrees, geohashes, gridCoordinates, plusCodes, threeWords } from './coordinates.ts';
import { downloads, formTargets, frames, newWindows, pings, referrers, refreshes } from './departures.ts';
import { connections, storage, workers } from './device.ts';
import {
  codeLinks,
  eventHandlers,
  inlineCode,
  pageCode,
  styleAttributes,
  weakPolicies,
} from './inline-code.ts';
import type { Detector } from './leak.ts';
import {
  comments,
  leftoverFiles,
  machinePaths,
  sourceMaps,
  twins,
  unknownFormats,
  unreadableFiles,
} from './leftovers.ts';
import { mapLinks } from './map-links.ts';
import { documentMetadata, drawingMetadata, pictureMetadata } from './metadata.ts';
import { earlyLoading, foreignCode, foreignFiles, foreignStyles } from './origins.ts';
import { districts, landmarks, postalCodes, stops } from './place-hints.ts';
import { placeDrawings, placeRecords } from './place-records.ts';
import { streets } from './streets.ts';
import { addresses, fileNames, titles } from './telling.ts';

/** Everything that is looked for in each file, one detector for each kind of leak. */
export const DETECTORS: readonly Detector[] = [
  ...[streets, postalCodes, districts, stops, landmarks],
  ...[degrees, gridCoordinates, plusCodes, threeWords, geohashes, mapLinks, placeRecords, placeDrawings],
  ...[numbers, diallingLinks, emails, withheldValues],
  ...[titles, addresses, fileNames],
  ...[pictureMetadata, documentMetadata, drawingMetadata],
  ...[foreignFiles, foreignStyles, foreignCode, earlyLoading],
  ...[newWindows, referrers, pings, downloads, formTargets, refreshes, frames],
  ...[storage, workers, connections],
  ...[pageCode, inlineCode, eventHandlers, styleAttributes, codeLinks, weakPolicies],
  ...[sourceMaps, leftoverFiles, machinePaths, comments, twins, unknownFormats, unreadableFiles],
];
