// What everybody may know of the city in force.
import type { Context } from '../context.ts'

export async function viewCatalogue({ city }: Context) {
  const named = ({ code, name, nameEn }: { code: string; name: string; nameEn: string }) => ({ code, name, nameEn })
  return {
    version: city.catalogue.version,
    levels: city.catalogue.levels.map((first) => ({
      ...named(first),
      children: first.children.map((second) => ({
        ...named(second),
        leaves: second.leaves.map((leaf) => ({ ...named(leaf), questions: leaf.questions, unit: leaf.leadUnit })),
      })),
    })),
  }
}

export async function viewPlaces({ city }: Context) {
  return {
    city: { name: city.name, nameEn: city.nameEn },
    boundary: city.boundary,
    streets: city.areas.map(({ code, ring }) => {
      const unit = city.units.get(code)
      return { code, name: unit?.name ?? code, nameEn: unit?.nameEn ?? code, ring }
    }),
  }
}

export async function viewUnits({ city }: Context) {
  return {
    units: [...city.units.values()].map(({ code, name, nameEn, kind, parent, duties, dutiesEn }) => ({ code, name, nameEn, kind, parent, duties, dutiesEn })),
  }
}
