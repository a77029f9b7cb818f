// HTML forms: urlencoded or multipart, read within bounds; and their way into the contracts of the API.
import busboy from 'busboy'
import type { Request } from 'express'
import { HotlineError, invalid, type Issue } from '../../contracts/errors.ts'
import { MOST_BYTES } from '../../services/files.ts'

export interface SentForm {
  values: Record<string, string>
  files: { bytes: Buffer; name: string }[]
}

const LIMITS = { fields: 40, fieldSize: 64_000, files: 9, fileSize: MOST_BYTES, parts: 60 }

/** @throws HotlineError too_large | invalid_input */
export function readForm(req: Request): Promise<SentForm> {
  const type = req.headers['content-type'] ?? ''
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) throw new HotlineError({ code: 'unsupported_media', accepted: ['multipart/form-data'] })
  return new Promise((resolve, reject) => {
    const form: SentForm = { values: {}, files: [] }
    const reader = busboy({ headers: req.headers, limits: LIMITS, defParamCharset: 'utf8' })
    const values = new Map<string, string>()
    reader.on('field', (name, value, { valueTruncated }) => {
      if (valueTruncated) reject(new HotlineError({ code: 'too_large', limitBytes: LIMITS.fieldSize }))
      if (/^\w{1,40}$/.test(name)) values.set(name, value.replace(/\r\n/g, '\n'))
    })
    reader.on('file', (_field, stream, { filename }) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => reject(new HotlineError({ code: 'too_large', limitBytes: MOST_BYTES })))
      stream.on('close', () => {
        const bytes = Buffer.concat(chunks)
        if (bytes.length > 0) form.files.push({ bytes, name: filename ?? 'file' })
      })
    })
    reader.on('error', () => reject(invalid({ path: '', message: 'the form cannot be read' })))
    reader.on('close', () => resolve({ ...form, values: Object.fromEntries(values) }))
    req.pipe(reader)
  })
}

const filled = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text)

/** The form's fields as the API's body; what was left empty is left out. */
export function demandOf(values: Record<string, string>, attachments: string[]): Record<string, unknown> {
  const place = { address: filled(values.address), detail: filled(values.detail), street: filled(values.street), lngLat: lngLatOf(values.lngLat) }
  const contact = { name: filled(values.name), phone: filled(values.phone), noMessages: values.noMessages === 'yes' ? true : undefined }
  const body: Record<string, unknown> = {
    text: values.text ?? '',
    title: filled(values.title),
    demandType: filled(values.demandType),
    secret: values.secret === 'yes' ? true : undefined,
    accusedUnits: someUnits(values),
    joins: filled(values.joins),
    attachments: attachments.length > 0 ? attachments : undefined,
    place: some(place),
    contact: some(contact),
  }
  return withoutUndefined(body)
}

/** The form has a field for each of the units complained about. */
function someUnits(values: Record<string, string>): string[] | undefined {
  const units = ['accusedUnit', 'accusedUnit2', 'accusedUnit3'].flatMap((name) => filled(values[name]) ?? [])
  return units.length === 0 ? undefined : units
}

function lngLatOf(text: string | undefined): [number, number] | undefined {
  const [lng, lat] = (text ?? '').split(',').map(Number)
  return lng === undefined || lat === undefined || !Number.isFinite(lng) || !Number.isFinite(lat) || text === '' ? undefined : [lng, lat]
}

const withoutUndefined = (record: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

const some = (record: Record<string, unknown>): Record<string, unknown> | undefined => {
  const kept = withoutUndefined(record)
  return Object.keys(kept).length === 0 ? undefined : kept
}

/** An action's form as its grounds: yes and no are flags, marks of single things a list, empty fields are left out. */
export function groundsOf(values: Record<string, string>): Record<string, unknown> {
  const verdicts = Object.entries(values).flatMap(([name, value]) => {
    const ask = /^ask_(\d{1,3})$/.exec(name)?.[1]
    return ask === undefined || !isMark(value) ? [] : [{ ask: Number(ask), solved: value === 'solved', ...(value === 'partly' && { partly: true }) }]
  })
  const { solved, contacted, messages, ...others } = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('ask_')))
  const grounds: Record<string, unknown> = withoutUndefined(Object.fromEntries(Object.entries(others).map(([name, value]) => [name, filled(value)])))
  if (typeof grounds.accusedUnits === 'string') grounds.accusedUnits = [grounds.accusedUnits]
  if (messages === 'yes' || messages === 'no') grounds.messages = messages === 'yes'
  if (contacted === 'yes' || contacted === 'no') grounds.contacted = contacted === 'yes'
  if (verdicts.length > 0) return { ...grounds, verdicts, solved: verdicts.every((verdict) => verdict.solved) }
  return solved === undefined ? grounds : { ...grounds, solved: solved === 'yes' }
}

const isMark = (value: string | undefined): boolean => value === 'solved' || value === 'partly' || value === 'unsolved'

/** The single things that a form of rating leaves unmarked, as faults of their fields. */
export const unmarked = (values: Record<string, string>, asks: readonly { no: number }[]): Issue[] =>
  asks.filter(({ no }) => !isMark(values[`ask_${no}`])).map(({ no }) => ({ path: `grounds.ask_${no}`, message: 'say whether it is solved', code: 'unmarked' }))
