// Linlan's public service companies (公共服务企业): they answer for their pipes, lines and vehicles, and they answer all day.
import type { Unit } from '../../../server/domain/units.ts'
import { ALL_DAY, everyDay } from './hours.ts'

/** The hours in which buses and trains run and their service desks are staffed: 06:00–22:30. */
const RUNNING_HOURS = everyDay(6 * 60, 22 * 60 + 30)

const company = (unit: Omit<Unit, 'kind' | 'peerGroup'>): Unit => ({ ...unit, kind: 'company', peerGroup: 'company' })

export const companies: Unit[] = [
  company({
    code: 'water',
    name: '水务集团',
    nameEn: 'Linlan Water Group',
    parent: 'zhujian',
    duties: '城市供水与二次供水、水质水压、水费与水表、污水和雨水管网的维护、排水口清疏与积水抢排',
    dutiesEn: 'tap water, pressure and quality, meters and bills, sewers and storm drains, pumping out floods',
    phone: '0000-8100201',
    hours: ALL_DAY,
  }),
  company({
    code: 'power',
    name: '供电公司',
    nameEn: 'Linlan Power Supply Company',
    parent: 'fagai',
    duties: '停电抢修与电压质量、电费与电表、用电报装、充电桩接电、电力线杆与变压器维护',
    dutiesEn: 'outages and voltage, bills and meters, new connections, charging points, poles and transformers',
    phone: '0000-8100202',
    hours: ALL_DAY,
  }),
  company({
    code: 'gas',
    name: '燃气公司',
    nameEn: 'Linlan Gas Company',
    parent: 'zhujian',
    duties: '天然气供应与抢险、入户安检、燃气开户与改管、气费与气表、老旧管道更新',
    dutiesEn: 'natural gas supply and emergencies, home inspections, connections and rerouting, bills and meters, old pipes',
    phone: '0000-8100203',
    hours: ALL_DAY,
  }),
  company({
    code: 'heat',
    name: '热力公司',
    nameEn: 'Linlan District Heating Company',
    parent: 'zhujian',
    duties: '冬季集中供热、室温不达标的测温与整改、暖气漏水抢修、采暖费收退与停供手续',
    dutiesEn: 'winter heating, cold flats, leaking radiators and pipes, heating fees and refunds',
    phone: '0000-8100204',
    hours: ALL_DAY,
  }),
  company({
    code: 'bus',
    name: '公交集团',
    nameEn: 'Linlan Bus Group',
    parent: 'jiaotong',
    duties: '公交线路与班次、站点与候车亭、驾驶员服务、公交卡与老年优待、定制与夜间公交',
    dutiesEn: 'routes and frequency, stops and shelters, drivers, cards and concessions, night and on-demand buses',
    phone: '0000-8100205',
    hours: RUNNING_HOURS,
  }),
  company({
    code: 'metro',
    name: '轨道交通公司',
    nameEn: 'Linlan Metro Company',
    parent: 'jiaotong',
    duties: '地铁一号线与二号线的运营、车站设施与无障碍电梯、票务与失物、施工围挡与出入口开放',
    dutiesEn: 'metro lines 1 and 2, station facilities and lifts, tickets and lost property, works and entrances',
    phone: '0000-8100206',
    hours: RUNNING_HOURS,
  }),
]
