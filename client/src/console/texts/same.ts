/** The texts of another language: each key of the first, and beside one that counts, if its grammar has it, what is said of one (`_one`). */
export type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & { [K in keyof T & string as T[K] extends string ? `${K}_one` : never]?: string }
