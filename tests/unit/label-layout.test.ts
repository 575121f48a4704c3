import { describe, expect, it } from 'vitest';
import type { Label } from '#domain/label-layout.ts';
import { footprint, layLabels, textWidth } from '#domain/label-layout.ts';
import { boxAround, overlaps } from '#domain/map-box.ts';

const VIEW = { left: 0, top: 0, right: 300, bottom: 200 };
const label = (text: string, ...spots: [number, number, number?][]): Label => ({
  text,
  kind: 'street',
  size: 10,
  spots: spots.map(([x, y, angle = 0]) => ({ x, y, angle })),
});
const texts = (labels: readonly Label[]) => labels.map(({ text }) => text);

describe('names on the map', () => {
  it('take the first spot that is free', () => {
    const [laid] = layLabels([label('Hafen', [100, 100], [100, 150])], [boxAround(100, 100, 20, 20)], VIEW);
    expect(laid?.spot).toEqual({ x: 100, y: 150, angle: 0 });
  });

  it('are left out when every spot lies on something', () => {
    expect(layLabels([label('Hafen', [100, 100])], [boxAround(100, 100, 20, 20)], VIEW)).toEqual([]);
  });

  it('give way to more important ones', () => {
    expect(texts(layLabels([label('Hafen', [100, 100]), label('Kai', [105, 103])], [], VIEW))).toEqual([
      'Hafen',
    ]);
  });

  it('are not cut off at the edge', () => {
    expect(layLabels([label('Hafen', [5, 100]), label('Kai', [290, 199])], [], VIEW)).toEqual([]);
  });

  it('never lie on each other, level or sloping', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      label(`Gasse ${String(index)}`, [(index * 37) % 300, (index * 53) % 200, (index % 4) * 30]),
    );
    const laid = layLabels(many, [], VIEW);
    expect(laid.length).toBeGreaterThan(5);
    for (const one of laid)
      for (const other of laid) {
        if (one === other) continue;
        const collide = footprint(one, one.spot).some((box) =>
          footprint(other, other.spot).some((second) => overlaps(box, second)),
        );
        expect(collide, `${one.text} and ${other.text}`).toBe(false);
      }
  });

  it('keep their sign free as well', () => {
    const stop: Label = { ...label('Halt', [60, 100]), sign: [30, 100] };
    expect(layLabels([stop], [boxAround(30, 100, 4, 4)], VIEW)).toEqual([]);
    expect(texts(layLabels([stop, label('K', [30, 100])], [], VIEW))).toEqual(['Halt']);
  });
});

describe('the room of a name', () => {
  it('is as wide as its letters when it is level', () => {
    const [box] = footprint(label('Hafen'), { x: 0, y: 0, angle: 0 });
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeCloseTo(textWidth('Hafen', 10));
  });

  it('is as high as its letters when it stands upright', () => {
    const boxes = footprint(label('Hafen'), { x: 0, y: 0, angle: 90 });
    expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeGreaterThan(12);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThan(8);
  });
});
