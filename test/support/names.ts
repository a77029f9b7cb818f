// Names for presenters under test: everything is called by its code.
import type { Names } from '../../server/presenters/names.ts'

export const plainNames: Names = {
  unit: (code) => (code === null ? null : { code, name: code, nameEn: code }),
  leaf: () => null,
  leafPath: () => ({ path: [], pathEn: [], legalBasis: [], leadUnit: null }),
  person: (id) => id,
  namedIn: () => ({ organisations: [], times: [], yuan: [] }),
  withoutPersonal: (text) => text,
}
