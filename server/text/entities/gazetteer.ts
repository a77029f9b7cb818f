// The city's own gazetteer: names of streets, communities, roads and places, as text is searched for them.

export interface GazetteerStreet {
  /** Unit code of the street. */
  code: string
  name: string
  aliases: string[]
  communities: { code: string; name: string }[]
}

export interface GazetteerRoad {
  name: string
  /** Codes of the streets it runs through. */
  streets: string[]
}

export interface GazetteerPoint {
  name: string
  kind: string
  /** Code of the street it lies in. */
  street: string
  lng: number
  lat: number
  aliases: string[]
}

export interface Gazetteer {
  streets: GazetteerStreet[]
  roads: GazetteerRoad[]
  points: GazetteerPoint[]
}
