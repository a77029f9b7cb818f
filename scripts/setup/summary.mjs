// What a person sees when all is up.
import { describe } from '../engines/index.mjs'

/**
 * @param {{ url: string, seconds: number, engines: import('../engines/index.mjs').Engines, accounts: { login: string, password: string, role: string, name: string }[], dataFolder: string, logs: string }} facts
 * @returns {string} several lines
 */
export function summaryOf({ url, seconds, engines, accounts, dataFolder, logs }) {
  return [
    '',
    `Minsheng 民声 is up at ${url} (after ${seconds.toFixed(1)} s)`,
    `  citizens   ${url}/`,
    `  staff      ${url}/console`,
    `  API        ${url}/api/v1/openapi.json`,
    `  MongoDB    ${describe(engines.mongo)}`,
    `  Redis      ${describe(engines.redis)}`,
    `  data       ${dataFolder}   logs ${logs}`,
    ...(accounts.length > 0 ? ['', 'Demo accounts', ...table(accounts)] : []),
    '',
    'Ctrl-C stops all.',
    '',
  ].join('\n')
}

/** Columns in line, counting a Chinese character as two. */
export function table(accounts) {
  const rows = [['login', 'password', 'role', 'name'], ...accounts.map(({ login, password, role, name }) => [login, password, role, name])]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  return rows.map((row) => `  ${row.map((cell, column) => pad(cell ?? '', widths[column] ?? 0)).join('  ')}`.trimEnd())
}

const pad = (text, width) => text + ' '.repeat(Math.max(0, width - widthOf(text)))
const widthOf = (text) => [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(character) ? 2 : 1), 0)
