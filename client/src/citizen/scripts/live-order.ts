// The citizen's order stays up to date: a signal makes the page fetch itself again, without losing what is being typed.
import { io } from 'socket.io-client'

export function keepLive(): void {
  const socket = io({ transports: ['websocket'], auth: { as: 'citizen' } })
  socket.on('order:changed', () => void refresh())
  // Between the page and the connection, and in every break of it, something may have been missed.
  socket.on('connect', () => void refresh())
}

let refreshing: Promise<void> | null = null
let again = false

/** One fetch at a time; a signal that comes meanwhile asks for one more. */
function refresh(): Promise<void> {
  if (refreshing !== null) {
    again = true
    return refreshing
  }
  refreshing = reload().finally(() => {
    refreshing = null
    if (!again) return
    again = false
    void refresh()
  })
  return refreshing
}

async function reload(): Promise<void> {
  const response = await fetch('/my', { headers: { accept: 'text/html' } }).catch(() => null)
  if (response === null || !response.ok || response.redirected) return
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector<HTMLElement>('[data-enhance="order"]')
  const present = document.querySelector<HTMLElement>('[data-enhance="order"]')
  if (fresh === null || present === null || fresh.dataset.version === present.dataset.version) return
  const typed = new Map([...present.querySelectorAll<HTMLTextAreaElement>('textarea')].map((field) => [field.id, field.value]))
  const chosen = [...present.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(({ name, value }) => [name, value] as const)
  const focused = document.activeElement?.id ?? ''
  present.replaceChildren(...fresh.childNodes)
  present.dataset.version = fresh.dataset.version ?? ''
  for (const [id, value] of typed) {
    const field = document.getElementById(id)
    if (field instanceof HTMLTextAreaElement && value !== '') field.value = value
  }
  for (const [name, value] of chosen) {
    const field = present.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)
    if (field !== null) field.checked = true
  }
  if (focused !== '') document.getElementById(focused)?.focus()
  const news = document.getElementById('news')
  if (news !== null) news.textContent = present.dataset.updated ?? ''
}
