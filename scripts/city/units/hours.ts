// Hours of those who serve every day of the year.
import type { Unit } from '../../../server/domain/units.ts'

/** The same stretch on all seven weekdays, holidays too. @param from, to minutes from midnight */
export const everyDay = (from: number, to: number): NonNullable<Unit['hours']> => ({
  week: Array.from({ length: 7 }, () => [{ from, to }]),
  keepsHolidays: false,
})

/** Beijing 接诉即办工作条例 art. 8 and 19: the hotline, water, electricity, gas and heat serve day and night. */
export const ALL_DAY = everyDay(0, 1440)
