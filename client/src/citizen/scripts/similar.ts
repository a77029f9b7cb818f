// Whether others have reported the same, asked while the text is written; joining them is one tick.

interface Named {
  name: string
  nameEn: string
}

interface Reported {
  others: number
  orders: { number: string; matter: Named | null; street: Named | null; state: string; day: string }[]
}

interface Words {
  others: string
  one: string
  lead: string
  join: string
  since: string
  states: Record<string, string>
}

const PAUSE_MS = 800
const LEAST_CHARACTERS = 8
const isChinese = document.documentElement.lang.startsWith('zh')
const nameOf = (named: Named): string => (isChinese || named.nameEn === '' ? named.name : named.nameEn)

export function showSimilar(place: HTMLElement): void {
  const form = place.closest('form')
  const text = form?.querySelector<HTMLTextAreaElement>('#text')
  if (!form || !text) return
  const words = JSON.parse(place.dataset.words ?? '{}') as Words
  let timer = 0
  let asked = 0
  let shown = ''
  const ask = (): void => {
    asked += 1
    const mine = asked
    void reportedLike(form, text.value)
      .then((reported) => {
        const key = JSON.stringify(reported)
        // What is on the screen is left alone while nothing changes: a tick must not vanish under the hand.
        if (mine !== asked || key === shown) return
        shown = key
        const ticked = form.querySelector<HTMLInputElement>('input[name=joins]:checked')?.value ?? place.dataset.joins ?? ''
        place.replaceChildren(...(reported.orders.length === 0 ? [] : partsOf(reported, words, ticked)))
      })
      .catch(() => undefined)
  }
  const soon = (): void => {
    clearTimeout(timer)
    timer = window.setTimeout(ask, PAUSE_MS)
  }
  text.addEventListener('input', soon)
  for (const field of form.querySelectorAll('#street, #address')) field.addEventListener('change', soon)
  ask()
}

async function reportedLike(form: HTMLFormElement, text: string): Promise<Reported> {
  if (text.trim().length < LEAST_CHARACTERS) return { others: 0, orders: [] }
  const valueOf = (name: string): string | undefined => form.querySelector<HTMLInputElement | HTMLSelectElement>(`#${name}`)?.value || undefined
  const answer = await fetch('/api/v1/similar', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, street: valueOf('street'), address: valueOf('address') }),
  })
  return answer.ok ? ((await answer.json()) as Reported) : { others: 0, orders: [] }
}

function partsOf({ others, orders }: Reported, words: Words, ticked: string): HTMLElement[] {
  const list = document.createElement('ul')
  for (const order of orders) list.append(itemOf(order, words, ticked))
  list.addEventListener('change', ({ target }) => {
    for (const box of list.querySelectorAll<HTMLInputElement>('input')) if (box !== target) box.checked = false
  })
  const [title, lead] = [document.createElement('strong'), document.createElement('p')]
  title.textContent = others === 1 ? words.one : words.others.replace('{n}', String(others))
  lead.textContent = words.lead
  return [title, lead, list]
}

function itemOf({ number, matter, street, state, day }: Reported['orders'][number], words: Words, ticked: string): HTMLElement {
  const [item, label, box, said, facts] = [document.createElement('li'), document.createElement('label'), document.createElement('input'), document.createElement('span'), document.createElement('small')]
  label.className = 'check'
  Object.assign(box, { type: 'checkbox', name: 'joins', value: number, checked: number === ticked })
  said.textContent = `${words.join}${isChinese ? '：' : ': '}${[matter, street].filter((one) => one !== null).map(nameOf).join(' · ') || number}`
  facts.textContent = ` ${[words.since.replace('{day}', day), words.states[state] ?? state, number].join(' · ')}`
  said.append(facts)
  label.append(box, said)
  item.append(label)
  return item
}
