// The built names of the citizen's styles and scripts, from Vite's manifest.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { clientFolder } from '../console.ts'

const Manifest = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional() }))

export interface Assets {
  styles: string[]
  scripts: string[]
}

/** Nothing when the client is not built: pages still work, plainly. */
export function readAssets(warn: (message: string) => void): Assets {
  try {
    const manifest = Manifest.parse(JSON.parse(readFileSync(join(clientFolder(), 'manifest.json'), 'utf8')))
    const entry = manifest['src/citizen/scripts/main.ts']
    if (entry === undefined) throw new Error('no citizen entry')
    return { styles: (entry.css ?? []).map((file) => `/${file}`), scripts: [`/${entry.file}`] }
  } catch {
    warn('the client is not built (npm run build): pages come without styles and scripts')
    return { styles: [], scripts: [] }
  }
}
