// The demo city's gazetteer: where each street lies, its communities, roads and named places. Invented, no real city's data.
import { cityRing, ringOf, type Ring } from './streets/borders.ts'
import { innerPoints } from './streets/points/inner.ts'
import { outerPoints } from './streets/points/outer.ts'
import type { Point } from './streets/points/point.ts'
import { roads, type Road } from './streets/roads.ts'
import { communities, streetUnits } from './units/streets.ts'

/** A GeoJSON polygon without holes; [lng, lat] in WGS-84 degrees, counter-clockwise. */
export interface Polygon {
  type: 'Polygon'
  coordinates: [Ring]
}

export interface Street {
  /** The unit code of the street. */
  code: string
  name: string
  nameEn: string
  /** Other names: without 街道 or 镇, the office, old names. */
  aliases: string[]
  polygon: Polygon
  communities: { code: string; name: string }[]
}

export interface Gazetteer {
  city: { name: string; nameEn: string; aliases: string[] }
  streets: Street[]
  roads: Road[]
  points: Point[]
  /** Sources of regular expressions (flag `u`) for what follows a road or a place: number, building, unit, room. */
  houseNumberPatterns: string[]
}

const OLD_NAMES: Record<string, string[]> = {
  qinglan: ['老城厢'],
  qiaoxi: ['老纺机片区'],
  gaoxinyuan: ['高新区', '高新园区'],
  gangwan: ['港城新区'],
  beihu: ['北湖片区'],
}

const polygon = (ring: Ring): Polygon => ({ type: 'Polygon', coordinates: [ring] })

const aliasesOf = (code: string, name: string): string[] => {
  const office = name.endsWith('镇') ? `${name}政府` : `${name}办事处`
  return [name.replace(/街道$|镇$/u, ''), office, ...(OLD_NAMES[code] ?? [])]
}

const streets: Street[] = streetUnits.map(({ code, name, nameEn }) => ({
  code,
  name,
  nameEn,
  aliases: aliasesOf(code, name),
  polygon: polygon(ringOf(code)),
  communities: communities.filter(({ parent }) => parent === code).map((unit) => ({ code: unit.code, name: unit.name })),
}))

/** The city's edge: a point outside it is not Linlan's to answer for. */
export const cityBoundary: Polygon = polygon(cityRing())

export const gazetteer: Gazetteer = {
  city: { name: '临澜市', nameEn: 'Linlan', aliases: ['临澜', '澜城'] },
  streets,
  roads,
  points: [...innerPoints, ...outerPoints],
  houseNumberPatterns: [
    '\\d{1,4}(?:-\\d{1,3})?号(?:院|大院)?',
    '[A-Za-z甲乙丙丁东西南北]?\\d{1,3}(?:号楼|栋|幢|座)',
    '[一二三四五六七八九十\\d]{1,2}单元',
    '\\d{1,2}(?:层|楼)',
    '\\d{3,4}(?:室|号房|户)',
    '[一二三四五六七八九十\\d]{1,3}(?:组|社)',
  ],
}
