// The form to file a demand: a kept draft, files uploaded when chosen, position, one submit, and no submit without a line.
import { dropDraft, keepDraft, keptDraft } from './draft.ts'
import { readWhileWriting } from './reading.ts'
import { enhanceUploads, type Uploads } from './uploads.ts'

export function enhanceFileForm(form: HTMLFormElement): void {
  const keep = (): void => {
    const isKept = keepDraft({ values: valuesOf(form), files: uploads?.files() ?? [] })
    if (isKept) showDraft(form, 'kept')
  }
  const uploads = enhanceUploads(form, keep)
  restore(form, uploads)
  form.addEventListener('input', keep)
  form.querySelector<HTMLButtonElement>('.draft button')?.addEventListener('click', () => {
    dropDraft()
    form.reset()
    for (const field of fieldsOf(form)) field.value = ''
    uploads?.clear()
    dropDraft()
    showDraft(form, 'deleted')
    form.querySelector<HTMLTextAreaElement>('#text')?.focus()
  })
  submitOnce(form, uploads)
  readWhileWriting(form)
  offerPosition(form)
}

const fieldsOf = (form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[] =>
  [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input:not([type=hidden],[type=file],[type=checkbox]), textarea, select')]

/** The key goes with the draft: sent again after a lost answer, it files one demand. */
const valuesOf = (form: HTMLFormElement): Record<string, string> => ({
  ...Object.fromEntries(fieldsOf(form).map(({ name, value }) => [name, value])),
  idempotencyKey: keyOf(form)?.value ?? '',
  secret: form.querySelector<HTMLInputElement>('input[name=secret]')?.checked === true ? 'yes' : '',
  noMessages: form.querySelector<HTMLInputElement>('input[name=noMessages]')?.checked === true ? 'yes' : '',
})

const keyOf = (form: HTMLFormElement): HTMLInputElement | null => form.querySelector('input[name=idempotencyKey]')

/** Puts the draft back into an empty form; what the server gave back after a mistake stands. */
function restore(form: HTMLFormElement, uploads: Uploads | null): void {
  const draft = keptDraft()
  if (draft === null || document.getElementById('faults') !== null || form.querySelector<HTMLTextAreaElement>('#text')?.value !== '') return
  const { idempotencyKey = '', secret, noMessages, ...values } = draft.values
  if (Object.values(values).every((value) => value === '') && draft.files.length === 0) return
  for (const field of fieldsOf(form)) field.value = values[field.name] ?? field.value
  const isSecret = form.querySelector<HTMLInputElement>('input[name=secret]')
  if (isSecret !== null && secret === 'yes') isSecret.checked = true
  const wantsNone = form.querySelector<HTMLInputElement>('input[name=noMessages]')
  if (wantsNone !== null && noMessages === 'yes') wantsNone.checked = true
  const key = keyOf(form)
  if (key !== null && idempotencyKey !== '') key.value = idempotencyKey
  draft.files.forEach((file) => uploads?.add(file))
  showDraft(form, 'restored')
}

function showDraft(form: HTMLFormElement, what: 'kept' | 'restored' | 'deleted'): void {
  const line = form.querySelector<HTMLElement>('.draft')
  const status = line?.querySelector('[role=status]')
  const button = line?.querySelector('button')
  if (!line || !status || !button) return
  line.hidden = false
  const words = line.dataset[what] ?? ''
  if (status.textContent !== words) status.textContent = words
  button.hidden = what === 'deleted'
}

/** One submit at a time, none while files are on their way or the line is down. */
function submitOnce(form: HTMLFormElement, uploads: Uploads | null): void {
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]')
  const line = form.querySelector<HTMLElement>('.offline')
  const say = (words: string | undefined): void => {
    if (line !== null) line.textContent = words ?? ''
  }
  const label = button?.textContent ?? ''
  let isSending = false
  form.addEventListener('submit', (event) => {
    if (isSending) return event.preventDefault()
    if (!navigator.onLine) {
      event.preventDefault()
      return say(line?.dataset.offline)
    }
    if (uploads?.isBusy() === true) {
      event.preventDefault()
      return say(form.querySelector<HTMLElement>('.uploaded')?.dataset.uploading)
    }
    isSending = true
    if (button !== null) button.textContent = button.dataset.busy ?? label
  })
  addEventListener('online', () => say(line?.textContent === '' ? '' : line?.dataset.online))
  // Coming back by the browser's own button finds a form that can be sent.
  addEventListener('pageshow', () => {
    isSending = false
    if (button !== null) button.textContent = label
  })
}

function offerPosition(form: HTMLFormElement): void {
  const row = form.querySelector<HTMLElement>('.position')
  const hidden = form.querySelector<HTMLInputElement>('input[name=lngLat]')
  const status = row?.querySelector('[role=status]')
  if (row === null || hidden === null || !('geolocation' in navigator)) return
  row.hidden = false
  row.querySelector('button')?.addEventListener('click', () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        hidden.value = `${coords.longitude.toFixed(6)},${coords.latitude.toFixed(6)}`
        if (status) status.textContent = row.dataset.found ?? ''
      },
      () => {
        if (status) status.textContent = row.dataset.failed ?? ''
      },
      { timeout: 10_000 },
    )
  })
}
