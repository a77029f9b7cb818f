// The staff console starts here: texts, then the application.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import './console.css'
import { startTexts } from './texts/texts.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('no #root in the page')

await startTexts()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
