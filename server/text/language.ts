// Which language a message is written in; screens and call-back staff need to know.

export type Language = 'zh' | 'en' | 'mixed' | 'none'

/** Chinese characters and English words weighed against each other; a few borrowed words do not make a text mixed. */
export function languageOf(text: string): Language {
  let [chinese, letters] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) chinese += 1
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters += 1
  }
  const words = letters / 5 // an English word stands for about as much as one or two characters
  if (chinese + words < 1) return 'none'
  const share = chinese / (chinese + words)
  return share >= 0.7 ? 'zh' : share <= 0.1 ? 'en' : 'mixed'
}
