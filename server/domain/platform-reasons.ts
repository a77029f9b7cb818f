// Why the platform itself takes a step: codes, so that each reader has them in their own language. People's reasons are their words.

export const PLATFORM_REASONS = ['review_day_reached', 'leads_name_each_other', 'lead_has_no_reply'] as const
/** The day on which a suspension is reviewed has come; two orders were joined to each other; the lead ended without a reply to share. */
export type PlatformReason = (typeof PLATFORM_REASONS)[number]
