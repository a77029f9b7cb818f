import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

// Two things are built: the staff console (one page) and the small scripts and styles that enhance the citizen's pages,
// which the server renders. The manifest tells the server the built names.
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: resolve(import.meta.dirname, '../dist/client'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    rollupOptions: {
      input: {
        console: resolve(import.meta.dirname, 'console.html'),
        citizen: resolve(import.meta.dirname, 'src/citizen/scripts/main.ts'),
      },
    },
  },
})
