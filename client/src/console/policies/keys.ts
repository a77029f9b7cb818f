export const POLICIES_KEY = ['policies'] as const
