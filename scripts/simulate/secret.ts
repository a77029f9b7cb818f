// The telephone switch's secret: from the environment, or from the demo installation's own folder.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Null when this machine does not hold it: callers are then filed by agents without a ringing call. */
export function ctiSecretOf(): string | null {
  if (process.env.MINSHENG_CTI_SECRET !== undefined) return process.env.MINSHENG_CTI_SECRET
  const folder = process.env.MINSHENG_DATA ?? '.data'
  try {
    const secrets = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as Record<string, unknown>
    return typeof secrets.MINSHENG_CTI_SECRET === 'string' ? secrets.MINSHENG_CTI_SECRET : null
  } catch {
    return null
  }
}
