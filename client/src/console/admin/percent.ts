/** A share as people read it: `0.9342` → `93.4 %`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
