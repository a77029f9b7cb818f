// Words about the single things a demand asks for, evidence and honest errors, in both languages.

export const asksZh = {
  title: '诉求点',
  lead: '答复要逐项回答。',
  one: '诉求点',
  outcome: '办理结果',
  doneBy: '哪一天前办好',
  until: '{{at}} 前办好',
  law: '法律依据',
  words: '对这一项怎么答复（诉求人可见）',
  add: '加一项',
  leaveOut: '不再列出',
  takeUp: '重新列入',
  unsolved: '诉求人：没有解决',
  mark: { solved: '解决', partly: '部分解决', unsolved: '没有解决' },
  sentBack: '需要重新回答',
  added: '人工补充',
  original: '原话：{{text}}',
  dropped: '{{by}} 于 {{at}} 不再列出：{{reason}}',
  about: '涉及：{{asks}}',
  whole: '整件诉求',
  measures: '限期办理',
  ofLead: '主单单位的承诺：由主单跟踪，诉求人在这里看到结果',
  kept: '已办好',
  keptWords: '{{at}}：{{words}}',
  measureLate: '{{at}} 已过，没有说明',
  moved: '{{from}} 改到 {{to}}：{{reason}}',
}

export const asksEn: typeof asksZh = {
  title: 'What is asked for',
  lead: 'The reply answers each of them.',
  one: 'Asked for',
  outcome: 'What came of it',
  doneBy: 'Done by which day',
  until: 'to be done by {{at}}',
  law: 'Law',
  words: 'What you say to it (the citizen reads it)',
  add: 'Add one',
  leaveOut: 'Leave out',
  takeUp: 'Take up again',
  unsolved: 'Citizen: not solved',
  mark: { solved: 'solved', partly: 'partly', unsolved: 'not solved' },
  sentBack: 'To be answered again',
  added: 'Added by hand',
  original: 'In their words: {{text}}',
  dropped: 'Left out by {{by}}, {{at}}: {{reason}}',
  about: 'It is about: {{asks}}',
  whole: 'The demand as a whole',
  measures: 'Promised by a day',
  ofLead: 'Promised with the lead order’s answer: kept in sight there, told to this citizen here',
  kept: 'Done',
  keptWords: '{{at}}: {{words}}',
  measureLate: '{{at}} has passed without a word',
  moved: 'from {{from}} to {{to}}: {{reason}}',
}

export const evidenceZh = {
  choose: '上传证据',
  uploading: '正在上传 {{name}}',
  remove: '移除 {{name}}',
  tooMany: '最多 {{most}} 个文件',
}

export const evidenceEn: typeof evidenceZh = {
  choose: 'Upload evidence',
  uploading: 'Uploading {{name}}',
  remove: 'Remove {{name}}',
  tooMany: 'At most {{most}} files',
}

export const honestZh = {
  title: '容错',
  remedy: '纠正：',
  granted: '认定容错',
  refused: '不予容错',
  effect: '容错不改变工单，也不改变各项比率：对诉求人来说，晚了就是晚了。它只在排名时不计，并与剔除一起公布张数。',
}

export const honestEn: typeof honestZh = {
  title: 'Honest errors',
  remedy: 'Put right:',
  granted: 'Found to be an honest error',
  refused: 'Not found to be one',
  effect: 'It changes neither the order nor the rates: for the citizen late was late. It is left out of the ranks alone, and counted in public beside the exclusions.',
}
