// Where it is: the city's streets drawn from their own edges, the one concerned marked. No map server is asked, so nothing leaves the city.
import { useQuery } from '@tanstack/react-query'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { placesQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'

export type Point = readonly [number, number]
export const WIDTH = 320

/** Degrees to picture units: at the size of a city a plane is good enough, with longitudes as narrow as they are there. */
export function projection(points: readonly Point[]) {
  const lngs = points.map(([lng]) => lng)
  const lats = points.map(([, lat]) => lat)
  const [west, east, south, north] = [Math.min(...lngs), Math.max(...lngs), Math.min(...lats), Math.max(...lats)]
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = WIDTH / ((east - west) * narrow)
  const at = ([lng, lat]: Point): Point => [(lng - west) * narrow * scale, (north - lat) * scale]
  const back = ([x, y]: Point): Point => [west + x / (narrow * scale), north - y / scale]
  return { at, back, height: (north - south) * scale }
}

const middleOf = (ring: readonly Point[]): Point => [ring.reduce((sum, [x]) => sum + x, 0) / ring.length, ring.reduce((sum, [, y]) => sum + y, 0) / ring.length]

export function PlaceMap({ place }: { place: StaffOrder['place'] }) {
  const { t, nameOf } = useTexts()
  const { data } = useQuery(placesQuery)
  if (data === undefined || data.streets.length === 0 || (place.street === null && place.lngLat === null)) return null
  const { at, height } = projection(data.streets.flatMap(({ ring }) => ring))
  const street = data.streets.find(({ code }) => code === place.street?.code)
  const pin = place.lngLat === null ? null : at(place.lngLat)
  const ringText = (ring: readonly Point[]) => ring.map((point) => at(point).map((n) => n.toFixed(1)).join(',')).join(' ')
  // The pin says more than the name, and has the room to itself.
  const label = street === undefined || pin !== null ? null : at(middleOf(street.ring))
  const words = [t('order.map'), street === undefined ? null : nameOf(street), place.address].filter((part) => part !== null).join(' · ')
  return (
    <svg className="place-map" viewBox={`-4 -4 ${WIDTH + 8} ${height + 8}`} role="img" aria-label={words}>
      {data.streets.map(({ code, ring }) => (
        <polygon key={code} points={ringText(ring)} className="place-street" />
      ))}
      {street !== undefined && <polygon points={ringText(street.ring)} className="place-here" />}
      {label !== null && street !== undefined && (
        <text x={label[0]} y={label[1]} className="place-name">
          {nameOf(street)}
        </text>
      )}
      {pin !== null && <circle cx={pin[0]} cy={pin[1]} r={6} className="place-pin" />}
    </svg>
  )
}
