// Every unit of the demo city, Linlan (临澜市, invented): the centre, departments, companies, streets, communities and sections.
import type { Unit } from '../../server/domain/units.ts'
import { companies } from './units/companies.ts'
import { departments } from './units/departments.ts'
import { ALL_DAY } from './units/hours.ts'
import { sections } from './units/sections.ts'
import { communities, streetUnits } from './units/streets.ts'

/** The hotline itself: takes, reads, dispatches, audits, calls back, supervises. It is never ranked with those it calls. */
const centre: Unit = {
  code: 'centre',
  name: '市民热线服务中心',
  nameEn: 'Citizens’ Hotline Centre',
  kind: 'centre',
  parent: null,
  duties: '受理、派单、审核、回访、督办与分析，能当场答复的当场答复，不代替部门履职',
  dutiesEn: 'takes, dispatches, audits, calls back, supervises; answers at once what it can, and never in a department’s place',
  peerGroup: null,
  phone: '0000-12345',
  hours: ALL_DAY,
}

export const units: Unit[] = [centre, ...departments, ...companies, ...streetUnits, ...communities, ...sections]
