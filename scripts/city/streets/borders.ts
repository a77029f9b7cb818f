// The lines between Linlan's streets, each drawn once and shared by both sides, so that the streets tile the city without gap or
// overlap. Invented; [lng, lat], WGS-84. The river (澜江) is the long line south of Songtao, Wenlan and Qinglan.

export type Position = [lng: number, lat: number]
/** A closed ring, counter-clockwise, first position repeated at the end (RFC 7946 §3.1.6). */
export type Ring = Position[]

/** What lies beyond the city's edge. */
const OUTSIDE = 'outside'

const BORDERS: [left: string, right: string, line: Position[]][] = [
  // Southern row, then the line north of it, from west to east.
  [OUTSIDE, 'jinsui', [[118.398, 34.884], [118.4062, 34.8531], [118.3991, 34.8317], [118.405, 34.812]]],
  [OUTSIDE, 'jinsui', [[118.405, 34.812], [118.4513, 34.8046], [118.5129, 34.8093], [118.578, 34.801]]],
  [OUTSIDE, 'nangang', [[118.578, 34.801], [118.6204, 34.7968], [118.6613, 34.8037], [118.702, 34.806]]],
  [OUTSIDE, 'gangwan', [[118.702, 34.806], [118.7551, 34.8002], [118.8093, 34.8109], [118.862, 34.818]]],
  [OUTSIDE, 'gangwan', [[118.862, 34.818], [118.8687, 34.8446], [118.8642, 34.8701], [118.871, 34.893]]],
  ['jinsui', 'nangang', [[118.578, 34.801], [118.5712, 34.8297], [118.5809, 34.8581], [118.574, 34.889]]],
  ['nangang', 'gangwan', [[118.702, 34.806], [118.7113, 34.8324], [118.6998, 34.8577], [118.706, 34.884]]],
  ['jinsui', 'liuxi', [[118.398, 34.884], [118.4376, 34.8907], [118.4801, 34.8862], [118.522, 34.892]]],
  ['jinsui', 'qiaoxi', [[118.522, 34.892], [118.5487, 34.8939], [118.574, 34.889]]],
  ['nangang', 'qiaoxi', [[118.574, 34.889], [118.5893, 34.8886], [118.603, 34.893]]],
  ['nangang', 'wangjiang', [[118.603, 34.893], [118.6311, 34.8957], [118.6602, 34.8903], [118.683, 34.887]]],
  ['nangang', 'dongbu', [[118.683, 34.887], [118.6949, 34.8871], [118.706, 34.884]]],
  ['gangwan', 'dongbu', [[118.706, 34.884], [118.7588, 34.8792], [118.8137, 34.8903], [118.871, 34.893]]],
  // Second row, up to the river.
  [OUTSIDE, 'liuxi', [[118.391, 34.967], [118.3847, 34.9408], [118.3933, 34.9121], [118.398, 34.884]]],
  ['liuxi', 'qiaoxi', [[118.522, 34.892], [118.5167, 34.9183], [118.5243, 34.9459], [118.519, 34.972]]],
  ['qiaoxi', 'wangjiang', [[118.603, 34.893], [118.6069, 34.9151], [118.5982, 34.9402], [118.598, 34.966]]],
  ['wangjiang', 'dongbu', [[118.683, 34.887], [118.6871, 34.9113], [118.6794, 34.9377], [118.679, 34.961]]],
  [OUTSIDE, 'dongbu', [[118.871, 34.893], [118.8776, 34.9139], [118.8721, 34.9362], [118.868, 34.957]]],
  ['liuxi', 'songtao', [[118.391, 34.967], [118.4322, 34.9759], [118.4779, 34.9688], [118.519, 34.972]]],
  ['qiaoxi', 'songtao', [[118.519, 34.972], [118.5271, 34.9727], [118.534, 34.9715]]],
  ['qiaoxi', 'wenlan', [[118.534, 34.9715], [118.5562, 34.9731], [118.5787, 34.9693], [118.598, 34.966]]],
  ['wangjiang', 'wenlan', [[118.598, 34.966], [118.6052, 34.9646], [118.612, 34.964]]],
  ['wangjiang', 'qinglan', [[118.612, 34.964], [118.6348, 34.9659], [118.6571, 34.9637], [118.679, 34.961]]],
  ['dongbu', 'qinglan', [[118.679, 34.961], [118.6853, 34.9613], [118.691, 34.9605]]],
  ['dongbu', 'gaoxinyuan', [[118.691, 34.9605], [118.7473, 34.9648], [118.8082, 34.9551], [118.868, 34.957]]],
  // Third row, north of the river.
  [OUTSIDE, 'songtao', [[118.402, 35.049], [118.3941, 35.0229], [118.3988, 34.9957], [118.391, 34.967]]],
  ['songtao', 'wenlan', [[118.534, 34.9715], [118.5377, 34.9963], [118.5263, 35.0218], [118.529, 35.046]]],
  ['wenlan', 'qinglan', [[118.612, 34.964], [118.6143, 34.9887], [118.6064, 35.0139], [118.609, 35.037]]],
  ['qinglan', 'gaoxinyuan', [[118.691, 34.9605], [118.6957, 34.9843], [118.6861, 35.0091], [118.688, 35.033]]],
  [OUTSIDE, 'gaoxinyuan', [[118.868, 34.957], [118.8634, 34.9858], [118.8699, 35.0147], [118.859, 35.044]]],
  ['songtao', 'yunling', [[118.402, 35.049], [118.4431, 35.0543], [118.4872, 35.0452], [118.529, 35.046]]],
  ['wenlan', 'yunling', [[118.529, 35.046], [118.5457, 35.0471], [118.561, 35.043]]],
  ['wenlan', 'beihu', [[118.561, 35.043], [118.5848, 35.0397], [118.609, 35.037]]],
  ['qinglan', 'beihu', [[118.609, 35.037], [118.6353, 35.0388], [118.6624, 35.0341], [118.688, 35.033]]],
  ['gaoxinyuan', 'beihu', [[118.688, 35.033], [118.6962, 35.0339], [118.704, 35.036]]],
  ['gaoxinyuan', 'baishi', [[118.704, 35.036], [118.7549, 35.0407], [118.8071, 35.0368], [118.859, 35.044]]],
  // Northern row.
  [OUTSIDE, 'baishi', [[118.859, 35.044], [118.8533, 35.0722], [118.8594, 35.1003], [118.851, 35.128]]],
  [OUTSIDE, 'baishi', [[118.851, 35.128], [118.8012, 35.1327], [118.7496, 35.1301], [118.699, 35.139]]],
  [OUTSIDE, 'beihu', [[118.699, 35.139], [118.6521, 35.1452], [118.6047, 35.1401], [118.557, 35.146]]],
  [OUTSIDE, 'yunling', [[118.557, 35.146], [118.5083, 35.1427], [118.4614, 35.1373], [118.415, 35.131]]],
  [OUTSIDE, 'yunling', [[118.415, 35.131], [118.4208, 35.1044], [118.4093, 35.0761], [118.402, 35.049]]],
  ['yunling', 'beihu', [[118.561, 35.043], [118.5673, 35.0772], [118.5536, 35.1124], [118.557, 35.146]]],
  ['beihu', 'baishi', [[118.704, 35.036], [118.7093, 35.0701], [118.6964, 35.1048], [118.699, 35.139]]],
]

/** The ring around one street. @throws Error when its borders do not close, which is a fault of this file */
export const ringOf = (street: string): Ring =>
  ringFrom(
    street,
    BORDERS.filter(([left, right]) => left === street || right === street).map(([, , line]) => line),
  )

/** The ring around the whole city. */
export const cityRing = (): Ring => ringOf(OUTSIDE)

function ringFrom(name: string, lines: Position[][]): Ring {
  const [first, ...rest] = lines
  if (first === undefined) throw new Error(`${name}: no borders`)
  const ring = [...first]
  while (rest.length > 0) {
    const end = ring[ring.length - 1]
    const index = rest.findIndex((line) => same(line[0], end) || same(line[line.length - 1], end))
    const [next] = rest.splice(index, index < 0 ? 0 : 1)
    if (next === undefined) throw new Error(`${name}: borders do not meet at ${String(end)}`)
    ring.push(...(same(next[0], end) ? next : [...next].reverse()).slice(1))
  }
  if (!same(ring[0], ring[ring.length - 1])) throw new Error(`${name}: borders do not close`)
  return signedArea(ring) < 0 ? ring.reverse() : ring
}

const same = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]

/** Twice the shoelace sum in square degrees; positive when the ring runs counter-clockwise. */
function signedArea(ring: Ring): number {
  let sum = 0
  for (const [index, [lng, lat]] of ring.entries()) {
    const [nextLng, nextLat] = ring[(index + 1) % ring.length] ?? [lng, lat]
    sum += lng * nextLat - nextLng * lat
  }
  return sum
}
