// The invented citizens who bring the seeded demands. Their numbers start with 1990000, a block that no operator has given out.

export interface Citizen {
  name: string
  phone: string
}

const SURNAMES = [...'李王张刘陈杨赵黄周吴徐孙胡朱高何郭罗梁谢唐许韩邓曹彭曾萧蔡潘']

const GIVEN_NAMES = [
  '桂芳', '建军', '子涵', '秀珍', '志强', '雨桐', '国庆', '丽华', '浩然', '玉兰', '海波',
  '思琪', '永福', '晓燕', '俊杰', '春梅', '德顺', '欣怡', '长生', '慧敏', '天成', '淑英',
  '一鸣', '素琴', '家豪', '婉清', '宝山', '雪莹', '振华', '云霞', '少杰', '美玲', '根生',
] // prettier-ignore

const ENGLISH_NAMES = [
  'Maya Lindqvist', 'Tomasz Wilk', 'Aisha Bello', 'Daniel Okafor', 'Priya Raman', 'Lucas Moreau',
  'Hannah Keller', 'Kenji Moriya', 'Elena Petrova', 'Omar Haddad', 'Grace Mwangi', 'Sofia Duarte',
] // prettier-ignore

const citizen = (name: string, index: number): Citizen => ({ name, phone: `1990000${String(1000 + index * 7).padStart(4, '0')}` })

/** 270 speakers of Chinese, no two with one name or number. */
export const citizens: Citizen[] = Array.from({ length: 270 }, (_, index) =>
  citizen(`${pick(SURNAMES, index)}${pick(GIVEN_NAMES, index + Math.floor(index / SURNAMES.length))}`, index),
)

/** Residents from abroad, who write in English. */
export const foreignCitizens: Citizen[] = ENGLISH_NAMES.map((name, index) => citizen(name, citizens.length + index))

/** The one of the list that stands at `index`, begun again from its start when the list is shorter. */
export function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}
