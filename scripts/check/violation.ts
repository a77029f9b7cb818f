// What the invariant checker can find, by name. A violation carries ids and codes only, never a citizen's words or numbers.

/** Every rule that holds for the whole database at any time, and what it says. */
export const RULES = {
  history_broken: 'each entry of the history follows from the one before it (hash chain)',
  history_not_state: 'the last entry of the history leads to the state the order is in',
  version_not_history: 'every write adds one entry: version = length of the history',
  number_wrong: 'the number carries the order’s day and a right check character',
  number_twice: 'no two orders have one number',
  counter_behind: 'the day’s counter is beyond every sequence number given out',
  clock_wrong: 'every clock equals its recomputation from start, span, extensions and pauses',
  met_wrong: 'a promise was kept when the history says that it was, and taken back with a reply that was sent back',
  pause_wrong: 'a clock stood still while the history says that the order waited, and no longer',
  clock_untold: 'clocks begin, end and grow longer only when something was done, and by what was granted',
  counter_wrong: 'how often it was done again and urged is counted in the history',
  callbacks_wrong: 'each call-back stands in the history as it stands on the order',
  rating_wrong: 'the rating is what the citizen said last, by the history, of the answer that went out last; those of earlier answers stand beside it',
  exclusion_wrong: 'what is left out, or upheld, was proposed by one and confirmed by another whom the history names',
  undated_unmarked: 'an order with a clock that waits for a year of the calendar carries that year, so that it is dated when the year is declared',
  clock_twice: 'the clocks of an order have names of their own',
  unanswerable: 'no clock runs that nobody can meet: to sign only while the order is to be signed, a part only while its answer is waited for',
  part_wrong: 'an answer that went in waits for nobody’s part, and no lead owes itself one',
  request_wrong: 'what waits for a ruling was asked for by the unit that leads; what was overtaken is ruled on by nobody',
  next_due_wrong: 'nextDueAt is the earliest open instant of the clocks; null when the order has ended',
  wake_wrong: 'wakeAt is when something next happens by itself; after the end only re-checks and what is owed late',
  clock_silent: 'an open clock is looked at by its end, told of it only when it has come, and by the end of its pause',
  suspension_unwatched: 'a suspended order has a day of review and is looked at by it; no other order has one',
  info_wrong: 'a question to the citizen is open exactly while the order waits for them',
  no_promise: 'an open order runs a clock until its unit has replied',
  desk_wrong: 'the order stands on the desk that its state says',
  owing_wrong: 'the order stands on the lists of the units that owe it an answer to their part',
  no_owner: 'an open order is on somebody’s desk, and with a unit once it was dispatched',
  ended_wrong: 'an ended order says when it ended and runs no clock; an open one has not ended',
  holdings_wrong: 'the stretches of holding follow each other; exactly the lead of an open order holds it',
  units_wrong: 'units are the lead, the assisting units and those a whistle called, all known, never the accused one',
  below_wrong: 'a community or section never leads; its part was handed down by its own unit, which takes part in the order, one at a time',
  below_too_long: 'a part that was handed down ends no later than what its unit owes',
  whistle_wrong: 'one open whistle at most; who came is judged by its own time, and of all who were expected or of none; lastWhistleAt is the latest time',
  proposal_wrong: 'one open proposal of each kind at most, proposedAt its instant, none of an order that no unit has; each decision names its person',
  amendment_wrong: 'an adopted amendment names a version of the catalogue there is; an open one has its rulings',
  accused_wrong: 'the unit complained about is whom the history last named; it neither leads an open order nor has a part in it',
  reports_secret: 'a report (举报) is secret, and so is what nobody has read yet',
  sent_unsure: 'the platform sends by itself only what its reading was sure of: no report, nothing urgent, nothing that accuses one of ours',
  sent_elsewhere: 'what the platform sent went where the trace of its route says',
  outbox_unwatched: 'an order with promised effects has an instant at which the relay looks again',
  delivery_missing: 'each dispatch to a unit is delivered, or still promised',
  search_wrong: 'the search document holds the order’s words and who may find it, or is still promised',
  caller_wrong: 'a caller’s profile counts the caller’s orders',
  merge_wrong: 'a merged order names an order that leads; a lead names only orders merged into it',
  nothing_due: 'an open order has an instant at which something is due or happens by itself',
  tasks_wrong: 'what is owed beside the unit’s promises stands on its desk with its due instant',
  verification_missing: 'every bad rating that sent an order back is looked at by the centre',
  verification_wrong: 'one verification at a time, with an outcome its persons may give',
  asks_wrong: 'what a demand asks for is numbered once; each reply answers every one that was on the list, promises with a day, refusals with a law',
  honest_error_wrong: 'a failure is found an honest error once, by two persons, and about resolution only after the end',
  recusal_wrong: 'who is recused holds no assignment and takes no step until it is lifted; `recused` names exactly them',
  contact_wrong: 'a contact that was erased is not there, unless its citizen gave another since; a number has its hash',
  mask_shows: 'what is kept in the clear of a citizen’s name and number names nobody: the first character, three and four digits',
  measure_wrong: 'a measure was promised in a reply, its day is the last it was moved to, and each answer stands in the history; one of a lead order stands on an order that is joined to it',
  view_wrong: 'each look at personal data has a reason and is by somebody who may: not of the accused unit, not recused; a file is the order’s own',
  recusal_told: 'who is recused is told nothing of the order by name until it is lifted',
  file_missing: 'every file that an order names is kept and belongs to it',
  answer_wrong: 'an answer the citizen reads has gone out; nobody approved or audited their own',
  recheck_wrong: 'a re-check belongs to an order closed as solved, opens on its day, and is done by others than those who called back',
} as const
export type RuleName = keyof typeof RULES

export interface Violation {
  rule: RuleName
  /** The order's id, or that of the counter or caller profile (a keyed hash) it is about. */
  id: string
  /** Codes and instants that show where. */
  detail: string
}
