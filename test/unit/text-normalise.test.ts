import { describe, expect, test } from 'vitest'
import { digitClasses, normalise, READ_LIMIT } from '../../server/text/normalise.ts'
import { segment, segmenter } from '../../server/text/segment.ts'
import { toSimplified } from '../../server/text/simplified.ts'

describe('one spelling for what people type', () => {
  test.each([
    ['full-width letters and digits', '我家在Ａ３区１２栋', '我家在a3区12栋'],
    ['traditional characters', '請問這裡漏水怎麼辦，電梯壞了', '请问这里漏水怎么办,电梯坏了'],
    ['markup, entities and scripts', '<p>您好</p><b>路灯</b>&nbsp;不亮<script>alert("x")</script> &#x4e2d;', '您好\n路灯 不亮 中'],
    ['a comparison is no tag', '5<6 && a>b', '5<6 && a>b'],
    ['emoji, joiners and zero-width marks', '救命😀👨‍👩‍👧\u200b谢谢❤️', '救命 谢谢'],
    ['control characters', 'a\u0000b\u0008c\u007fd', 'a b c d'],
    ['line breaks of all kinds', ' 一\r\n\r\n  二\u2028三 ', '一\n二\n三'],
    ['half a surrogate pair', '噪音\ud83d很大', '噪音 很大'],
    ['composed and compatibility forms', 'e\u0301cole ①㎡ ﬁre', 'école 1m2 fire'],
    ['an unknown entity', '&foo; &constructor; &#0;', '&foo; &constructor;'],
    ['nothing', ' \u200b\n ', ''],
  ])('%s', (_, given, expected) => {
    expect(normalise(given)).toBe(expected)
  })

  test('a second pass changes nothing', () => {
    for (const text of ['請問<br>这里', 'Ａ３区😀 1\t2', '㈱ ½ ﷺ']) expect(normalise(normalise(text))).toBe(normalise(text))
  })

  test('a 100 KB message is read to the limit, in a moment, and no pair is cut', () => {
    const started = performance.now()
    expect(normalise('水管爆了'.repeat(25_000)).length).toBe(READ_LIMIT)
    for (const hostile of ['<'.repeat(100_000), '<!--'.repeat(25_000), '<script'.repeat(15_000), '&#'.repeat(50_000), ' \n'.repeat(50_000)])
      normalise(hostile)
    expect(performance.now() - started).toBeLessThan(1_500)
    expect(normalise('𠮷'.repeat(3), 3)).toBe('𠮷')
  })

  test('runs of digits become their length', () => {
    expect(digitClasses('2019年3月,电话13800138000')).toBe('#4年#1月,电话#9')
  })

  test('text without traditional characters is not copied or changed', () => {
    const modern = '皇后大道干净的面条,著名的瞭望塔,一片狼藉'
    expect(toSimplified(modern)).toBe(modern)
  })
})

describe('words', () => {
  test('the words of a text are the text again', () => {
    const text = '小区电梯故障困人3小时 the lift is broken, 12345!'
    expect(segment(text).join('')).toBe(text)
    expect(segment(text)).toEqual(expect.arrayContaining(['小区', '电梯', '故障', 'lift']))
    expect(segment('')).toEqual([])
  })

  test('which segmenter is at work can be said', () => {
    expect(['jieba', 'jieba-wasm']).toContain(segmenter().name)
  })

  test('the WebAssembly twin cuts alike', async () => {
    const { cut } = await import('jieba-wasm')
    const text = '拖欠农民工工资三个月没有人管'
    expect(cut(text, true)).toEqual(segment(text))
  })
})
