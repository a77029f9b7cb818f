// A draft of the demand on this device: it survives a reload, a closed tab and a lost connection, and is deleted by a tap or by filing.
// What names the person stays only as long as the tab: others may use the same device.

const KEY = 'minsheng.draft'
const PERSONAL = new Set(['name', 'phone', 'detail'])
/** After this a draft is somebody's past. */
const KEPT_MS = 7 * 86_400_000

export interface Draft {
  values: Record<string, string>
  /** Files uploaded already. */
  files: { id: string; name: string }[]
  savedAt: number
}

type Kept = Record<string, unknown>

/** What a storage holds; nothing when it is blocked, empty or not ours. */
function read(storage: Storage): Kept {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch {
    return {}
  }
}

/** Storage may be full or forbidden: then there is no draft, and the form works as ever. */
function write(storage: Storage, kept: object): boolean {
  try {
    storage.setItem(KEY, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

const textsOf = (value: unknown): Record<string, string> =>
  typeof value !== 'object' || value === null ? {} : Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

const filesOf = (value: unknown): Draft['files'] =>
  !Array.isArray(value) ? [] : value.flatMap((file: unknown) => {
    const { id, name } = textsOf(file)
    return id !== undefined && name !== undefined ? [{ id, name }] : []
  })

export function keptDraft(): Draft | null {
  const lasting = read(localStorage)
  const savedAt = Number(lasting.savedAt)
  if (!Number.isFinite(savedAt) || Date.now() - savedAt > KEPT_MS) return null
  return { values: { ...textsOf(lasting.values), ...textsOf(read(sessionStorage).values) }, files: filesOf(lasting.files), savedAt }
}

/** @returns whether it is kept */
export function keepDraft({ values, files }: Omit<Draft, 'savedAt'>): boolean {
  const [personal, rest] = [true, false].map((isPersonal) => Object.fromEntries(Object.entries(values).filter(([name]) => PERSONAL.has(name) === isPersonal)))
  write(sessionStorage, { values: personal })
  return write(localStorage, { values: rest, files, savedAt: Date.now() })
}

export function dropDraft(): void {
  try {
    localStorage.removeItem(KEY)
    sessionStorage.removeItem(KEY)
  } catch {
    // Storage is forbidden: there is none.
  }
}
