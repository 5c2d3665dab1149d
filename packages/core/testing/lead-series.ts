// The handbook's worked example of one measure leading another: 36 months, the second follows the first after two.

/** What leads. */
export const leading: Float64Array = Float64Array.of(
  ...[51, 52, 52, 46, 48, 52, 45, 44, 37, 36, 32, 38, 37, 43, 47, 47, 36, 39],
  ...[43, 46, 40, 42, 40, 40, 49, 46, 47, 53, 49, 49, 50, 50, 44, 47, 55, 45],
);

/** What follows. */
export const following: Float64Array = Float64Array.of(
  ...[202, 200, 211, 202, 205, 193, 195, 194, 185, 185, 181, 180, 156, 162, 172, 167, 182, 189],
  ...[183, 182, 181, 186, 178, 191, 178, 175, 194, 190, 191, 194, 196, 194, 206, 207, 192, 197],
);
