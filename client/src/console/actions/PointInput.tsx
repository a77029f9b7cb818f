// A point of the city, chosen on the map of its own edges; may be taken away again.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { MouseEvent } from 'react'
import { projection, WIDTH, type Point } from '../order/PlaceMap.tsx'
import { placesQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import type { PickerProps } from './pickers.tsx'

const MARGIN = 4

export function PointInput({ id, value, onChange }: PickerProps<Point | undefined>) {
  const { t } = useTexts()
  const { data } = useQuery(placesQuery)
  if (data === undefined || data.streets.length === 0) return null
  const { at, back, height } = projection(data.streets.flatMap(({ ring }) => ring))
  const pin = value === undefined ? null : at(value)
  const choose = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect()
    const unit = (WIDTH + 2 * MARGIN) / box.width
    const [lng, lat] = back([(clientX - box.left) * unit - MARGIN, (clientY - box.top) * unit - MARGIN])
    onChange?.([Number(lng.toFixed(5)), Number(lat.toFixed(5))])
  }
  return (
    <div id={id} className="point-input">
      <svg className="place-map" viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${height + 2 * MARGIN}`} role="img" aria-label={t('whistle.mapHelp')} onClick={choose}>
        {data.streets.map(({ code, ring }) => (
          <polygon
            key={code}
            points={ring
              .map((point) =>
                at(point)
                  .map((n) => n.toFixed(1))
                  .join(','),
              )
              .join(' ')}
            className="place-street"
          />
        ))}
        {pin !== null && <circle cx={pin[0]} cy={pin[1]} r={6} className="place-pin" />}
      </svg>
      <p className="quiet small">
        {value === undefined ? t('whistle.mapHelp') : `${value[0].toFixed(5)}, ${value[1].toFixed(5)}`}{' '}
        {value !== undefined && (
          <Button type="link" size="small" onClick={() => onChange?.(undefined)}>
            {t('whistle.noPoint')}
          </Button>
        )}
      </p>
    </div>
  )
}
