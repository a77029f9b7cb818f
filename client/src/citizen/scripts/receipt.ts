// The receipt: copying and printing.

export function enhanceCopy(button: HTMLElement): void {
  button.hidden = false
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(button.dataset.text ?? '').then(() => {
      button.textContent = button.dataset.done ?? ''
    })
  })
}

export function enhancePrint(button: HTMLElement): void {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
