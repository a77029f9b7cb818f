// Files are uploaded when they are chosen, one by one, so that filing does not wait for them and nothing is sent twice.
// Without this script they travel with the form.

const MOST_FILES = 9
const MOST_BYTES = 20 * 1024 * 1024

export interface Uploads {
  files(): { id: string; name: string }[]
  add(file: { id: string; name: string }): void
  isBusy(): boolean
  clear(): void
}

/** @param onChange called whenever the list of uploaded files has changed */
export function enhanceUploads(form: HTMLFormElement, onChange: () => void): Uploads | null {
  const picker = form.querySelector<HTMLInputElement>('#files')
  const list = form.querySelector<HTMLUListElement>('.uploaded')
  const ids = form.querySelector<HTMLInputElement>('input[name=attachments]')
  if (picker === null || list === null || ids === null) return null
  const words = list.dataset
  const done = (): { id: string; name: string }[] => [...list.querySelectorAll<HTMLElement>('li[data-id]')].map((item) => ({ id: item.dataset.id ?? '', name: item.querySelector('span')?.textContent ?? '' }))
  const changed = (): void => {
    ids.value = done()
      .map(({ id }) => id)
      .join(',')
    onChange()
  }
  let busy = 0
  // A button in the page's own words: the browser's says them in the browser's language, and forgets what it holds.
  const choose = document.createElement('button')
  choose.type = 'button'
  choose.className = 'button quiet small'
  choose.textContent = words.choose ?? ''
  choose.addEventListener('click', () => picker.click())
  picker.hidden = true
  picker.before(choose)

  const lineOf = (name: string, status: string): { item: HTMLLIElement; say: (words: string) => void } => {
    const item = document.createElement('li')
    const [shown, note, remove] = [document.createElement('span'), document.createElement('small'), document.createElement('button')]
    shown.textContent = name
    note.textContent = status
    note.setAttribute('role', 'status')
    remove.type = 'button'
    remove.className = 'link'
    remove.textContent = words.remove ?? ''
    remove.setAttribute('aria-label', `${words.remove ?? ''} ${name}`)
    remove.addEventListener('click', () => {
      item.remove()
      changed()
      choose.focus()
    })
    item.append(shown, ' ', note, ' ', remove)
    list.append(item)
    return { item, say: (said) => (note.textContent = said) }
  }

  const upload = async (file: File): Promise<void> => {
    const { item, say } = lineOf(file.name, words.uploading ?? '')
    const fail = (said: string | undefined): void => {
      item.classList.add('failed')
      say(said ?? '')
    }
    if (list.querySelectorAll('li:not(.failed)').length > MOST_FILES) return fail(words.tooMany)
    if (file.size > MOST_BYTES) return fail(words.tooLarge)
    const body = new FormData()
    body.set('file', file)
    const answer = await fetch('/api/v1/attachments', { method: 'POST', body }).catch(() => null)
    if (answer === null || !answer.ok) return fail(answer?.status === 415 ? words.kind : words.failed)
    const { id } = (await answer.json()) as { id: string }
    item.dataset.id = id
    say(words.ready ?? '')
    changed()
  }

  picker.addEventListener('change', () => {
    const chosen = [...(picker.files ?? [])]
    // The form must not carry them a second time.
    picker.value = ''
    busy += chosen.length
    // One after the other: a phone's line is thin.
    void chosen.reduce((before, file) => before.then(() => upload(file)).finally(() => (busy -= 1)), Promise.resolve())
  })
  // Those that the server gave back after a mistake elsewhere get their button too.
  for (const item of list.querySelectorAll<HTMLElement>('li[data-id]')) {
    const { id = '' } = item.dataset
    const name = item.querySelector('span')?.textContent ?? ''
    item.remove()
    lineOf(name, words.ready ?? '').item.dataset.id = id
  }
  return {
    files: done,
    add({ id, name }) {
      if (done().some((file) => file.id === id)) return
      lineOf(name, words.ready ?? '').item.dataset.id = id
      changed()
    },
    isBusy: () => busy > 0,
    clear() {
      list.replaceChildren()
      changed()
    },
  }
}
