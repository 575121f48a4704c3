const LETTERS = '0123456789bcdefghjkmnpqrstuvwxyz';

/**
 * The centre of the cell a geohash names: latitude and longitude.
 * @param hash letters of the geohash alphabet
 */
export function geohashCentre(hash: string): [latitude: number, longitude: number] {
  const ranges: [[number, number], [number, number]] = [
    [-180, 180],
    [-90, 90],
  ];
  const bits = Array.from(hash, (letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  Array.from(bits).forEach((bit, index) => {
    const range = ranges[index % 2 === 0 ? 0 : 1];
    range[bit === '1' ? 0 : 1] = (range[0] + range[1]) / 2;
  });
  const [[west, east], [south, north]] = ranges;
  return [(south + north) / 2, (west + east) / 2];
}
