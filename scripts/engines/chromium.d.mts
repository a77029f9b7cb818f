/** The browser for end-to-end tests: CHROMIUM_PATH, then PATH, then the usual places; `help` says how to get one. */
export function findChromium(env?: NodeJS.ProcessEnv): { path: string; help: '' } | { path: null; help: string }
