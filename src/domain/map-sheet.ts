import type { BaseMap } from './base-map.ts';
import type { LaidLabel } from './label-layout.ts';
import { layLabels } from './label-layout.ts';
import type { Box } from './map-box.ts';
import { boxAround } from './map-box.ts';
import type { Cut, View } from './map-cut.ts';
import { project } from './map-cut.ts';
import type { Detail } from './map-labels.ts';
import { mapLabels } from './map-labels.ts';
import type { LaidPin, Pin } from './pin-layout.ts';
import { spreadPins } from './pin-layout.ts';

/** What is drawn over the ground: pins and names, none on another. */
export type Sheet = { pins: LaidPin[]; labels: LaidLabel[] };

/** How a part of the map is shown. */
export type SheetForm = {
  cut: Cut;
  view: View;
  detail: Detail;
  /** How many units one pixel is on the narrowest screen, 320 pixels wide. */
  unit: number;
  /** Rectangles that stay without names. */
  kept?: readonly Box[];
};

/** Pixels on the narrowest screen: a pin that a thumb meets (WCAG 2.2, 2.5.8: at least 24), and letters one can read. */
export const PIN_SIZE = 26;
export const LETTER_SIZE = 11.5;

function boxOf({ left, top, width, height }: View): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** Lays out pins and names for a part of the map so that they can be told apart on the narrowest screen. */
export function layOutSheet(map: BaseMap, pins: readonly Pin[], form: SheetForm): Sheet {
  const { cut, view, detail, unit, kept = [] } = form;
  const box = boxOf(view);
  const size = PIN_SIZE * unit;
  const laid = spreadPins(pins, size, box);
  const taken = laid.map(({ drawn: [x, y] }) => boxAround(x, y, size, size));
  const names = mapLabels(map, (point) => project(point, cut), LETTER_SIZE * unit, detail);
  return { pins: laid, labels: layLabels(names, [...taken, ...kept], box) };
}
