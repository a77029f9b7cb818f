// What a point of interest is, and the short way to write one down.

export const POINT_KINDS = [
  'estate',
  'school',
  'hospital',
  'market',
  'mall',
  'metro',
  'station',
  'park',
  'scenic',
  'venue',
  'office',
  'factory',
  'care',
  'bridge',
] as const
/** 小区 学校 医院 市场 商场 地铁站 车站 公园 景点 场馆 办事机构 工厂园区 养老机构 桥. */
export type PointKind = (typeof POINT_KINDS)[number]

/** A named place that people give instead of an address. */
export interface Point {
  name: string
  kind: PointKind
  /** Code of the street it lies in. */
  street: string
  lng: number
  lat: number
  /** Other names people use for it. */
  aliases: string[]
}

export type PointEntry = Omit<Point, 'street'>

/** @param aliases separated by blanks */
export const point = (kind: PointKind, name: string, lng: number, lat: number, aliases = ''): PointEntry => ({
  name,
  kind,
  lng,
  lat,
  aliases: aliases.split(' ').filter((alias) => alias !== ''),
})

/** The points of one street. */
export const pointsIn = (street: string, entries: PointEntry[]): Point[] => entries.map((entry) => ({ ...entry, street }))
