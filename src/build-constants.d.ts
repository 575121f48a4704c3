/** Size of the operator's full map when the site was built; 0 when there is none. The bundler puts the number in. */
declare const MAP_TILES_BYTES: number;
