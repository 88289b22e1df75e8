# The dates of a draft, and the calendar file.

dated-expiry = The home-office agreement ends
    .informed = The written information ceases to apply
dated-trial_end = The home-office trial ends
dated-evaluation = Home-office review
dated-follow_up = Home-office follow-up: { $meeting }
dated-measure = Measure due: { $measure }
dated-measure-withheld = A measure is due
dated-measures = { $n } measures due
dated-for = { $what } ({ $name })
dated-owner = { $measure } – { $owner }
dated-why-expiry = The last day of the agreement. If the arrangement is to go on, agree on it in writing before the day is over.
    .informed = The last day that the order is expected to last. When it falls away, the exception from the agreement probably does too. If the home work goes on, consider whether an agreement must be made.
dated-why-trial_end = The last day of the trial. Decide together before it is over: go on, change or stop.
dated-why-evaluation = Go through extent, working time, working environment and equipment, and change the agreement if needed.
dated-why-follow_up = Talk about how it goes at home. The day is advice and can be moved.
dated-why-measure = This is to be done by this day.
dated-reckoned = The day is counted from the first day and the text of the agreement.
dated-clause = Clause of the agreement: { $key } { $name }
dated-rule = Rule: { $rule } { $title }
dated-category = Home office
dated-file = home-office-dates

cli-about-calendar = Make a calendar file with the dates of a draft
cli-usage-calendar = hjemmekontor calendar [OPTIONS] DRAFT
cli-arg-calendar-draft = The draft; - is standard input
cli-arg-output = The file or folder to write to; - is standard output
cli-value-output = FILE
cli-arg-force = Overwrite the file if it exists
cli-written = Written: { $path } ({ $n ->
    [one] one date
   *[other] { $n } dates
 })
cli-calendar-passed = { $n ->
    [one] One date has passed and is left out.
   *[other] { $n } dates have passed and are left out.
 }
cli-calendar-undone = { $n ->
    [one] One measure among them is
   *[other] { $n } measures among them are
 } not done.
cli-calendar-none = { $passed ->
    [0] The draft has no dates, so there is nothing to write.
    [one] The only date in the draft has passed, so there is nothing to write.
   *[other] All { $passed } dates in the draft have passed, so there is nothing to write.
 }
    .do = Fill in the first or last day, a date in the clause on evaluation (E-18) or a due date for a measure.
cli-calendar-own = The employee’s own answers have no dates. Take them into the draft with “merge”, and make the calendar from it.
cli-error-taken = { $path } exists already, and is left as it was.
    .do = Choose another name with -o, or overwrite it with --force.
cli-error-unwritten = { $path } cannot be written: { $cause }.
    .do = Choose another folder with -o.
