// What a message asks for, one by one: found where people number, request and question; one thing is no list.
import { describe, expect, test } from 'vitest'
import { asksIn } from '../../server/text/asks.ts'

const NONE: string[] = []

describe('one thing, or nothing but that somebody look, is no list', () => {
  test.each([
    ['a plain complaint', '三号楼电梯停运三天，家里老人下不了楼。'],
    ['with the usual ending', '三号楼电梯停运三天，家里老人下不了楼。希望有关部门尽快处理，给个答复，谢谢！'],
    ['one request said in two ways', '请尽快修好三号楼的电梯。希望领导督促物业尽快修好三号楼电梯！'],
    ['the request and the usual ending', '请把三号楼的电梯修好。恳请政府部门高度重视，尽快解决。'],
    ['questions that complain', '电梯停了三天，难道没有人管吗？这合理吗？物业费是白交的吗？凭什么让我们爬楼？'],
    ['one question', '请问小区的公共收益应该怎么公示？'],
    ['thanks', '感谢12345，路灯修好了，晚上亮堂堂的。'],
    ['in English', 'The lift in block 3 has been broken for a week. Please repair it soon. Thanks for your help!'],
    ['nothing at all', ''],
  ])('%s', (_, text) => expect(asksIn(text, null)).toEqual(NONE))
})

describe('several things are listed in their own words and order', () => {
  test('numbered points, each by what it says first; the usual ending is none of them', () => {
    expect(asksIn('反映三件事。1、三号楼电梯停了四天，没人修。物业说在等配件；2、地下车库漏水；3、物业不公布账目。希望尽快解决。', null)).toEqual(['三号楼电梯停了四天，没人修', '地下车库漏水', '物业不公布账目'])
    expect(asksIn('我想问：一、延期交房的违约金怎么算；二、能不能先退一部分房款。', null)).toEqual(['延期交房的违约金怎么算', '能不能先退一部分房款'])
  })

  test('requests, also two in one sentence', () => {
    expect(asksIn('夜里十二点还在浇混凝土。请马上到现场制止，并请公布夜间施工许可。', null)).toEqual(['请马上到现场制止', '并请公布夜间施工许可'])
    expect(asksIn('建议把人行道的坡道修平。另外建议路口加一盏灯。', null)).toEqual(['建议把人行道的坡道修平', '另外建议路口加一盏灯'])
  })

  test('questions to be answered', () => {
    expect(asksIn('我是外省户口，来帮忙带孩子。能不能办本地的老年优待卡？要带哪些材料？', null)).toEqual(['能不能办本地的老年优待卡？', '要带哪些材料？'])
  })

  test('a question and a request', () => {
    expect(asksIn('小区昨晚停水。到底什么原因？请派一辆水车来。', null)).toEqual(['到底什么原因？', '请派一辆水车来'])
  })

  test('the wish, when it asks for something else than the text', () => {
    expect(asksIn('三号楼电梯停运三天，请修好电梯。', '修好电梯')).toEqual(NONE)
    expect(asksIn('三号楼电梯停运三天，请修好电梯。', '公示今年的维保记录')).toEqual(['请修好电梯', '公示今年的维保记录'])
    expect(asksIn('三号楼电梯停运三天。', '修好电梯；公示维保记录')).toEqual(['修好电梯', '公示维保记录'])
  })

  test('in English', () => {
    expect(asksIn('The lift has been broken for a week. Please repair it before the weekend. Could you also tell us who pays for the inspection?', null)).toEqual([
      'Please repair it before the weekend',
      'Could you also tell us who pays for the inspection?',
    ])
  })
})

describe('numbers make no list by themselves', () => {
  const chapter = '我们从去年三月开始向街道和社区反映这个情况，先后去了七次，每次都在研究，后来又让我们去找开发商，开发商觉得房子已经交给物业了'
  test('a story told in numbered chapters is read for what it asks', () => {
    const story = `现将经过报告。1、${chapter}。2、${chapter}，物业又推给维保单位。3、${chapter}，至今没人来看。请修好电梯。请公示维保账目。`
    expect(asksIn(story, null)).toEqual(['请修好电梯', '请公示维保账目'])
    const lift = '三号楼那部电梯从去年三月坏到今天，坐轮椅的老人半年没有下过楼，物业前后换了三家维保单位，一家比一家敷衍，配件到底订没订也没有人肯说'
    const garage = '地下车库只要下雨就进水，去年夏天泡坏了十几辆车，保险公司赔了一部分，剩下的由车主自己承担，抽水泵放在角落里生锈，从来没有启动过一回'
    expect(asksIn(`1、${lift}。2、${garage}。`, null)).toEqual(NONE)
    expect(asksIn(`我们有以下诉求：1、${lift}。2、${garage}。`, null)).toHaveLength(2)
  })

  test('where 诉求： names what is asked for, numbered grounds are none of it', () => {
    expect(asksIn('1、合同是空白的；2、加班不给钱；3、没有年休假。诉求：补签劳动合同。请求：补发去年的加班费。', null)).toEqual(['补签劳动合同', '补发去年的加班费'])
  })

  test('a heading among the points is none', () => {
    expect(asksIn('反映三件事。1、三号楼电梯停了四天；2、物业的问题：；3、地下车库漏水。', null)).toEqual(['三号楼电梯停了四天', '地下车库漏水'])
  })

  test('a question at the end of a long sentence is quoted without what leads to it', () => {
    const asks = asksIn(`${chapter}，我们到底应该找哪个部门？维修基金什么时候能用？`, null)
    expect(asks).toHaveLength(2)
    expect(asks[0]).toMatch(/我们到底应该找哪个部门？$/)
    expect(asks[0]?.length).toBeLessThanOrEqual(60)
  })

  test('what somebody else was asked or answered is no ask', () => {
    expect(asksIn('我问他什么时候来修？他说你急什么？请修好电梯。', null)).toEqual(NONE)
    expect(asksIn('街道回复如下：建议你通过司法途径解决，请自行联系开发商。请公示账目。', null)).toEqual(NONE)
  })
})

describe('bounds', () => {
  test('at most twelve, each shortened', () => {
    const many = Array.from({ length: 30 }, (_, index) => `${index + 1}、第${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒'[index]}号楼${'漏水积水渗水跑水返潮发霉停电断网噪声异味裂缝脱落堵塞破损塌陷倾斜松动锈蚀'.slice(index, index + 6)}`).join('。')
    const asks = asksIn(many, null)
    expect(asks).toHaveLength(12)
    expect(asksIn(`请${'很'.repeat(300)}长地说明安装过程。请公布维保记录。`, null)[0]).toHaveLength(100)
  })

  test.each([
    ['no end of requests', '请把灯修好，'.repeat(20_000)],
    ['no end of numbers', '1、'.repeat(40_000)],
    ['no end of words before the request', '所以也还再'.repeat(20_000)],
    ['no mark at all', 'a'.repeat(100_000)],
    ['only marks', '。？！；'.repeat(25_000)],
  ])('%s takes no time', (_, text) => {
    const started = performance.now()
    asksIn(text, text)
    expect(performance.now() - started).toBeLessThan(200)
  })
})
