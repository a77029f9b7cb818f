// What the text seems to be about while it is written, and danger at once, before anything is stored.

interface Suggestion {
  emergency: { number: string | null; reasons: { zh: string; en: string }[]; advice: { zh: string; en: string }[] } | null
  leaves: { path: string[]; pathEn: string[]; p: number }[]
  several: boolean
  abstained: boolean
}

const LANGUAGE = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'
const PAUSE_MS = 500

export function readWhileWriting(form: HTMLFormElement): void {
  const text = form.querySelector<HTMLTextAreaElement>('#text')
  const place = form.querySelector<HTMLElement>('#reading')
  if (text === null || place === null) return
  let timer = 0
  let asked = 0
  const ask = (): void => {
    if (text.value.trim().length < 6) return place.replaceChildren()
    asked += 1
    const mine = asked
    void fetch('/api/v1/reading', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: text.value }) })
      .then(async (response) => (response.ok ? ((await response.json()) as Suggestion) : null))
      .then((suggestion) => {
        if (mine === asked) place.replaceChildren(...(suggestion === null ? [] : shown(suggestion, place)))
      })
      .catch(() => undefined)
  }
  text.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(ask, PAUSE_MS)
  })
  ask()
}

function shown({ emergency, leaves, several, abstained }: Suggestion, place: HTMLElement): HTMLElement[] {
  const parts: HTMLElement[] = []
  if (emergency !== null && emergency.number !== null) parts.push(banner(emergency, place.dataset.call ?? '{n}'))
  const [best] = leaves
  if (best !== undefined && !abstained) parts.push(paragraph('suggest', `${place.dataset.suggested ?? ''}：${(LANGUAGE === 'zh' ? best.path : best.pathEn).join(' › ')}`))
  if (several) parts.push(paragraph('hint', place.dataset.several ?? ''))
  return parts
}

function banner({ number, reasons, advice }: NonNullable<Suggestion['emergency']>, callWords: string): HTMLElement {
  const box = document.createElement('div')
  box.className = 'danger'
  box.setAttribute('role', 'alert')
  box.append(paragraph('', reasons.map((words) => words[LANGUAGE]).join('；')))
  if (number !== null) {
    const call = document.createElement('a')
    call.className = 'button danger'
    call.href = `tel:${number}`
    call.textContent = callWords.replace('{n}', number)
    box.append(call)
  }
  const list = document.createElement('ul')
  for (const step of advice) {
    const item = document.createElement('li')
    item.textContent = step[LANGUAGE]
    list.append(item)
  }
  box.append(list)
  return box
}

function paragraph(className: string, words: string): HTMLElement {
  const element = document.createElement('p')
  element.className = className
  element.textContent = words
  return element
}
