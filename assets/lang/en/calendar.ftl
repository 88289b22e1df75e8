# The calendar: public holidays, weekdays and what can be wrong in a file of days.


holiday-new_year = New Year’s Day
holiday-maundy_thursday = Maundy Thursday
holiday-good_friday = Good Friday
holiday-easter_sunday = Easter Sunday
holiday-easter_monday = Easter Monday
holiday-labour_day = Labour Day
holiday-constitution_day = Constitution Day
holiday-ascension = Ascension Day
holiday-whit_sunday = Whit Sunday
holiday-whit_monday = Whit Monday
holiday-christmas = Christmas Day
holiday-boxing_day = Boxing Day

calendar-days = { $n ->
    [one] { $n } home day
   *[other] { $n } home days
 }
calendar-period = { $days } in { $span }
calendar-average = { $days } in { $weeks }: { $average } on average (R-134)
calendar-average-working = { $days }, but no whole week to count in. Taken from the working days: { $average } (R-134)
calendar-holiday-weeks = { $n ->
    [one] { $n } week with a public holiday
   *[other] { $n } weeks with a public holiday
 }
calendar-edge-weeks = { $n ->
    [one] { $n } part-week at the edge
   *[other] { $n } part-weeks at the edges
 }
calendar-both = { $first } and { $second }
calendar-left-out = Not counted: { $weeks }
calendar-regularity-one_off = One unbroken period
calendar-regularity-now_and_then = Now and then, in no steady rhythm
calendar-regularity-regular = Regular
calendar-longest = Longest in a row: { $span }, { $days }
calendar-longest-over = Longest in a row: { $span }, { $days }. That is longer than what is safely «short» (R-122)
calendar-span-month = { $from }–{ $to } { $month } { $year }
calendar-span = { $from } – { $to }
calendar-against-less = Agreed { $agreed }, used { $used } a week: less than agreed (R-136)
calendar-against-more = Agreed { $agreed }, used { $used } a week: more than agreed (R-136)
calendar-against-same = Agreed { $agreed }, used { $used } a week: as agreed (R-136)

calendar-fault-at = Line { $line }: { $text }
calendar-fault-not-a-date = «{ $text }» in column { $column } is no date. Write it as 22.11.2026 or 2026-11-22.
calendar-fault-empty = A date is missing in column { $column }. Write one, or take the line away.
calendar-fault-other-year = «{ $text }» is outside the years { $from }–{ $to }. Mend the year.
calendar-fault-too-many = Here are more than { $most } days. Choose a shorter time, or split the file.
calendar-fault-no-days = The file has no days. Write one date on each line.
calendar-fault-not-a-calendar = This is not a calendar file. Export the calendar as .ics, or make a list of dates.
calendar-fault-not-closed = What begins here never ends. The file is probably cut short; export it again.
calendar-fault-no-start = The event has no start date. Give it one in the calendar, and export again.
calendar-fault-end-before-start = The event ends before it begins. Mend the time in the calendar, and export again.
calendar-fault-bad-rule = The repetition «{ $text }» cannot be read. Let it go by days, weeks, months or years.

calendar-day-week = week { $n }, { $days ->
    [0] no home day
    [one] { $days } home day
   *[other] { $days } home days
 }
calendar-watched = Looked at: { $span }
calendar-unmarked = Mark the days with Space, or fetch them from a file with f.
calendar-period-keys = b: the period begins here   s: the period ends here
calendar-outside = None of the marked days is in the period. Move it with b and s.
calendar-used-regular = Used: { $extent }, regularly.
calendar-used-now_and_then = Used: { $extent }, now and then.
calendar-used-one_off = Used: one unbroken period of { $days }.
calendar-used-agreed = Your answer from before, { $agreed }, now stands as what is agreed.
calendar-used-instead = Taken back, because use is what counts: { $facts }.

file-days = Which file has the home days?
file-days-help = A list with one date on each line (.csv), or a calendar (.ics). Drag the file here, or type where it is.
file-view = Which file has the employee filled in?
file-view-help = The answers are kept beside the manager's. Neither is overwritten. Drag the file here, or type where it is.
file-filter = Only events with this in their name. An empty field takes all:
file-no-path = Type where the file is, or close with Esc.
file-several = The file has { $n } kinds of events: { $names }. Type which ones are home days.
file-name = «{ $name }» ({ $n })
file-unnamed = without a name ({ $n })
file-and-more = { $n } more
file-refused = Nothing is fetched from { $file }:
file-more = … and { $n } more.
file-none = Nothing is fetched: { $file } has no days at home.
file-none-events = Nothing is fetched: { $file } has no such events { $span }.
file-days-read = { $known ->
    [0] { $n ->
        [one] Fetched { $n } new day.
       *[other] Fetched { $n } new days.
     }
   *[other] Fetched { $n } days: { $new } new, { $known } marked already.
 }
file-view-read = { $n ->
    [one] Took in { $n } row.
   *[other] Took in { $n } rows.
 } { $differ ->
    [0] You answer alike where both have answered.
    [one] On one row you answer differently.
   *[other] On { $differ } rows you answer differently.
 }
not-taken-kind = This is an agreement draft. Choose the file that the employee has filled in alone (kind = "self").
not-taken-name = The file belongs to { $name }. Choose the file of the one this draft is about, or mend the name.
not-taken-empty = Nothing is answered in the file. Ask the employee to fill it in, and fetch it again.
